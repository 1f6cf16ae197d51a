import Editorial
import Testing

@Suite("Any text gives an answer")
struct CreditFuzzTests {
    static let pieces = [
        "Photo", "by", "from", "via", ":", " ", "  ", "(", ")", "[", "]", "](", "<", ">", "<a href='", "</a>", "\"", "“", "”",
        "'", "/", "|", "—", "-", ",", ".", ";",
        "=", "©", "CC", "BY", "-SA", "2.0", "KR", "Creative Commons", "Attribution", "Flickr", "Getty Images", "AP", "Reuters",
        "Kim", "Min-soo", "user", "User:", "'s",
        "photostream", "https://", "https://creativecommons.org/licenses/by/2.0/", "www.", "사진", "제공", "공공누리", "제1유형", "연합뉴스",
        "cropped", "file", "pool", "the", "for",
        "&amp;", "&", "*", "_", "\u{0}", "\u{FFFC}", "\u{200D}", "e\u{301}\u{301}", "🇰🇷", "\u{202E}", "\n", "\t", "𝕊", "Inc.",
        "1st", "Class", "2018", "at", "on", "of", "License", "KOGL",
    ]

    /// What an optimised build is held to; without optimisation, and beside the other tests, it takes a few times as long.
    #if DEBUG
        static let limit = Duration.milliseconds(40)
    #else
        static let limit = Duration.milliseconds(10)
    #endif

    @Test("20,000 generated lines")
    func generated() {
        var generator = SeededGenerator(seed: 20_180_907)
        for _ in 0..<20_000 {
            var line = ""
            for _ in 0..<Int.random(in: 1...16, using: &generator) {
                line += CreditFuzzTests.pieces.randomElement(using: &generator) ?? ""
                if Bool.random(using: &generator) { line += " " }
            }
            let credit = Credit(parsing: line)
            let isBlank = line.unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || $0.value < 32 || [0xFFFC, 0x200D, 0x202E].contains($0.value)
            }
            if !isBlank, credit.isEmpty { Issue.record("nothing was said about \(line.debugDescription)") }
            if credit.creator?.isEmpty == true || credit.residue?.isEmpty == true {
                Issue.record("an empty field for \(line.debugDescription)")
            }
        }
    }

    @Test(arguments: ["", " ", "\t", "\u{A0}\u{3000}", "\u{200B}\u{FEFF}"])
    func blank(_ line: String) {
        #expect(Credit(parsing: line).isEmpty)
    }

    @Test(
        "10,000 characters are answered within 10 ms",
        arguments: [
            "[", "<", "\"", "'", "(", "a", "a ", "/", "CC ", "by ", "_a ", "&", "[a](", "Creative Commons ", "e\u{301}", "사진 ",
            "https://", "user:", "“a” by ",
        ])
    func long(_ piece: String) {
        for length in [990, 10_000] {
            let line = String(String(repeating: piece, count: length).unicodeScalars.prefix(length))
            let clock = ContinuousClock()
            // The best of five, so that a busy machine does not fail the test.
            let time = (0..<5).map { _ in clock.measure { _ = Credit(parsing: line) } }.min() ?? .zero
            #expect(time < CreditFuzzTests.limit, "\(length) of \(piece)")
        }
    }
}
