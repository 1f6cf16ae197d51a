import Testing

@testable import Text

/// A photo is put into the text where it belongs; all other bytes stay.
@Suite struct PhotoEntryTests {
    private static let fields = [PhotoField("file", "ferry.jpg"), PhotoField("alt", "A ferry: white")]

    private func adding(_ front: String) throws -> String? {
        let text = try ArticleText(Array("---\n\(front)---\nText\n".utf8), stateRequired: false)
        guard let bytes = text.addingPhoto(Self.fields) else { return nil }
        let all = String(decoding: bytes, as: UTF8.self)
        #expect(all.hasPrefix("---\n") && all.hasSuffix("---\nText\n"))
        return String(all.dropFirst(4).dropLast(9))
    }

    private let entry = "  - file: ferry.jpg\n    alt: \"A ferry: white\"\n"

    @Test func firstPhoto() throws {
        #expect(try adding("title: T\n") == "title: T\nphotos:\n" + entry)
    }

    @Test func firstPhotoStandsBeforeTheSource() throws {
        let source = "source:\n  file: a.txt\n"
        #expect(try adding("title: T\n" + source) == "title: T\nphotos:\n" + entry + source)
    }

    @Test func anotherPhoto() throws {
        let old = "photos:\n  - file: a.jpg # first\n    alt: A\n"
        #expect(try adding(old + "\n# the rest\ntitle: T\n") == old + entry + "\n# the rest\ntitle: T\n")
    }

    @Test func behindABlockOfText() throws {
        let old = "photos:\n  - file: a.jpg\n    alt: |\n      A\n      # no comment\n"
        #expect(try adding(old + "title: T\n") == old + entry + "title: T\n")
    }

    @Test func indentOfTheOthers() throws {
        #expect(
            try adding("photos:\n- file: a.jpg\ntitle: T\n")
                == "photos:\n- file: a.jpg\n- file: ferry.jpg\n  alt: \"A ferry: white\"\ntitle: T\n")
    }

    @Test func listsInBrackets() throws {
        let braces = "{file: ferry.jpg, alt: \"A ferry: white\"}"
        #expect(try adding("photos: []\ntitle: T\n") == "photos: [\(braces)]\ntitle: T\n")
        #expect(try adding("photos: [{file: 'a]b.jpg'}] # all\n") == "photos: [{file: 'a]b.jpg'}, \(braces)] # all\n")
    }

    @Test func emptyList() throws {
        #expect(try adding("photos:\ntitle: T\n") == "photos:\n" + entry + "title: T\n")
    }

    @Test func creditWithoutAFileIsCompleted() throws {
        #expect(
            try adding("photos:\n  - credit: Photo by Mina Cho\n    alt: Mine\ntitle: T\n")
                == "photos:\n  - credit: Photo by Mina Cho\n    alt: Mine\n    file: ferry.jpg\ntitle: T\n")
    }

    private func changed(_ front: String, _ change: (ArticleText) -> [UInt8]?) throws -> String? {
        let text = try ArticleText(Array("---\n\(front)---\nText\n".utf8), stateRequired: false)
        return change(text).map { String(String(decoding: $0, as: UTF8.self).dropFirst(4).dropLast(9)) }
    }

    @Test(arguments: [
        // The only one takes the key with it.
        ("title: T\nphotos:\n  - file: a.jpg\n    alt: A\nlanguage: en\n", 0, "title: T\nlanguage: en\n"),
        (
            "photos:\n  - file: a.jpg\n  - file: b.jpg\n    alt: B\ntitle: T\n", 0,
            "photos:\n  - file: b.jpg\n    alt: B\ntitle: T\n"
        ),
        // A comment behind the last one belongs to what follows.
        (
            "photos:\n- file: a.jpg\n- file: b.jpg\n  alt: |\n    B\n# rest\ntitle: T\n", 1,
            "photos:\n- file: a.jpg\n# rest\ntitle: T\n"
        ),
        ("photos:\n  -\n    file: a.jpg\n  -\n    file: b.jpg\n", 1, "photos:\n  -\n    file: a.jpg\n"),
        ("photos: [{file: a.jpg}, {file: b.jpg, alt: 'x}, y'}, {file: c.jpg}]\n", 1, "photos: [{file: a.jpg}, {file: c.jpg}]\n"),
        ("photos: [{file: a.jpg}, {file: b.jpg, alt: 'x}, y'}]\n", 1, "photos: [{file: a.jpg}]\n"),
        ("photos: [{file: a.jpg}]\ntitle: T\n", 0, "photos: []\ntitle: T\n"),
    ])
    func aPhotoIsTakenOut(_ front: String, _ index: Int, _ after: String) throws {
        #expect(try changed(front) { $0.removingPhoto(index) } == after)
    }

    @Test func fieldsAreSetWhereTheyStand() throws {
        let front = "photos:\n  - file: a.jpg # first\n    alt: A\n  - {file: b.jpg, alt: B}\n"
        #expect(
            try changed(front) { $0.settingPhoto(0, [PhotoField("alt", "A ferry: white"), PhotoField("creator", "Mina Cho")]) }
                == "photos:\n  - file: a.jpg # first\n    alt: \"A ferry: white\"\n    creator: Mina Cho\n  - {file: b.jpg, alt: B}\n"
        )
        #expect(
            try changed(front) { $0.settingPhoto(1, [PhotoField("alt", "New"), PhotoField("title", "none")]) }
                == "photos:\n  - file: a.jpg # first\n    alt: A\n  - {file: b.jpg, alt: New, title: none}\n")
        // A value that spans lines is not replaced by guesswork.
        #expect(
            try changed("photos:\n  - file: a.jpg\n    alt: |\n      A\n") { $0.settingPhoto(0, [PhotoField("alt", "B")]) } == nil
        )
        // What an anchor holds stands in another photo as well.
        #expect(
            try changed("photos:\n  - file: a.jpg\n    creator: &m Mina\n  - {file: b.jpg, creator: *m}\n") {
                $0.settingPhoto(0, [PhotoField("creator", "Jun")])
            } == nil)
    }

    @Test func whatCannotBeAddedToIsLeft() throws {
        #expect(try adding("photos: a.jpg\ntitle: T\n") == nil)
    }

    @Test func carriageReturnsStay() throws {
        let text = "---\r\ntitle: T\r\n---\r\nText\r\n"
        let bytes = try ArticleText(Array(text.utf8), stateRequired: false).addingPhoto([PhotoField("file", "a.jpg")])
        #expect(
            bytes.map { String(decoding: $0, as: UTF8.self) }
                == "---\r\ntitle: T\r\nphotos:\r\n  - file: a.jpg\r\n---\r\nText\r\n")
    }
}
