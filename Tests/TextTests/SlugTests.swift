import TestSupport
import Testing
import Text

@Suite struct SlugTests {
    @Test(arguments: [
        ("A Liaison Office Opens in Kaesong", "a-liaison-office-opens-in-kaesong"),
        ("  The “author’s” view — part 2!  ", "the-authors-view-part-2"),
        ("Café Façade: Ærø, Łódź, Straße", "cafe-facade-aero-lodz-strasse"), ("남북 정상회담", "남북-정상회담"),
        ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "한국"), ("İstanbul", "istanbul"), ("Ελλάδα ΕΝΑ", "ελλάδα-ενα"),
        ("...", ""), ("", ""),
        ("../../etc/passwd", "etc-passwd"), ("a\u{202E}b\u{200B}c", "abc"), ("हिन्दी में", "हिन्दी-में"), ("38 North", "38-north"),
        ("\u{3164}", ""), ("\u{301}a", "a"),
        ("R&D 100%", "r-d-100"), ("Tiếng Việt", "tieng-viet"), ("\u{1B}[31mred", "31mred"),
    ])
    func makes(title: String, slug: String) {
        let made = Slug.make(from: title, romanise: false)
        #expect(Array(made.utf8) == Array(slug.utf8))
        #expect(made.isEmpty || Slug.isValid(made))
    }

    @Test func cutsAtAHyphenWithinEightyBytes() {
        let long = Slug.make(from: String(repeating: "word ", count: 40), romanise: false)
        #expect(long == Array(repeating: "word", count: 16).joined(separator: "-"))
        let one = Slug.make(from: String(repeating: "가", count: 100), romanise: false)
        #expect(one == String(repeating: "가", count: 26))
        #expect(Slug.make(from: String(repeating: "a", count: 80) + " b", romanise: false).utf8.count == 80)
    }

    @Test(arguments: ["a", "2018", "남북-정상회담", "ελλάδα", "हिन्दी", String(repeating: "a", count: 120)])
    func accepts(slug: String) { #expect(Slug.isValid(slug)) }

    @Test(arguments: [
        "", ".", "..", "-", "-a", "a-", "a--b", "A", "a b", "a.b", "a/b", "a_b", "a\0", "\u{1112}\u{1161}\u{11AB}", "a\u{200B}",
        "É", "\u{301}a", "a-\u{301}",
        String(repeating: "a", count: 121), "a\n", "\u{115F}\u{1160}", "ǅ", "a'b",
    ])
    func refuses(slug: String) { #expect(!Slug.isValid(slug)) }

    @Test func everythingMadeIsValid() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<5000 {
            var title = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                let limit: UInt32 = random.pick([0x80, 0x250, 0x3000, 0xFFFF, 0x1F700])
                if let scalar = Unicode.Scalar(UInt32.random(in: 1...limit, using: &random)) { title.append(scalar) }
            }
            let made = Slug.make(from: String(title), romanise: random.chance(oneIn: 2))
            #expect(
                made.utf8.count <= 80 && (made.isEmpty || Slug.isValid(made)),
                "\(title.map(\.value)) → \(made.unicodeScalars.map(\.value))")
        }
    }
}
