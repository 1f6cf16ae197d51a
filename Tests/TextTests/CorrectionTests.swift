import Testing

@testable import Text

@Suite struct CorrectionTests {
    private func text(_ body: String, title: String = "The Ferry", state: String = "review") throws -> ArticleText {
        try ArticleText(Array("---\ntitle: \(title)\nstate: \(state)\n---\n\(body)\n".utf8))
    }

    private func characters(_ old: String, _ new: String, limit: Int = 40) throws -> Int? {
        Correction.characters(from: try text(old), to: try text(new), limit: limit)
    }

    @Test(arguments: [
        ("The ferry recieved nobody.", "The ferry received nobody.", 4),
        ("It left, and came back.", "It left and came back.", 1),
        ("A line.\n\nIt left late.", "A line.\n\nIt left late!", 2),
        ("개성에 사무소가 열렷다.", "개성에 사무소가 열렸다.", 2),
        ("The same.", "The same.", 0),
    ])
    func slipsAreCounted(_ old: String, _ new: String, _ count: Int) throws {
        #expect(try characters(old, new) == count)
    }

    @Test(arguments: [
        ("It cost 15 crowns.", "It cost 16 crowns."), ("It cost 1.5 crowns.", "It cost 15 crowns."),
        ("She said \"never\".", "She said \"ever\"."), ("She said “we were late”.", "She said “we are late”."),
        ("> We were late.", "> We are late."), ("He left.", "“He left.”"), ("One line.", "One line.\n\nAnother."),
        ("“First they came,\nand then they left.”", "“First they came,\nand then we left.”"),
        ("사용자 “예”라고", "사용자 “네”라고"),
    ])
    func figuresQuotationsAndParagraphsAreNoCorrection(_ old: String, _ new: String) throws {
        #expect(try characters(old, new) == nil)
    }

    @Test func aMarkThatBelongsToAnEarlierParagraphDoesNotCount() throws {
        #expect(try characters("A 6\" pipe.\n\nIt lekaed.", "A 6\" pipe.\n\nIt leaked.") == 4)
    }

    @Test func theLimitIsKept() throws {
        #expect(try characters("abc def", "abc xyz", limit: 6) == 6)
        #expect(try characters("abc def", "abc xyz", limit: 5) == nil)
    }

    @Test func theFrontMatterIsNotTheReviewers() throws {
        let old = try text("Body.")
        #expect(Correction.characters(from: old, to: try text("Body.", title: "The Fery"), limit: 40) == nil)
        #expect(Correction.characters(from: old, to: try text("Body.", state: "draft"), limit: 40) == 0)
    }

    @Test func anotherNormalFormIsAnotherText() throws {
        #expect(try characters("caf\u{E9}.", "cafe\u{301}.") == 2)
    }
}
