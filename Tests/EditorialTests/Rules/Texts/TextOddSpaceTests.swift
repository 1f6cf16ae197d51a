import Testing

@testable import Editorial

@Suite struct TextOddSpaceTests {
    private func expectOdd(_ fixture: MarkedFixture, saying words: String) throws {
        try fixture.expect(.textOddSpace, draft: .hint, review: .hint, publish: .warning, saying: words)
    }

    @Test func betweenWords() throws {
        let fixture = MarkedFixture(front: "authors: [mina-cho]", body: "President Moon«\u{A0}»seems.\n")
        try expectOdd(fixture, saying: "no-break space (U+00A0) stands between \"Moon\" and \"seems.\"")
        #expect(try fixture.fixed(by: .textOddSpace) == fixture.text.replacing("\u{A0}", with: " "))
    }

    @Test func oneFindingEach() throws {
        let fixture = MarkedFixture(
            front: "authors: [mina-cho]", body: "A«\u{2007}»b,«\u{202F}»c d«\u{200B}»e.\nNext«\u{3000}»one.\n")
        try expectOdd(fixture, saying: "stands")
        #expect(try fixture.fixed(by: .textOddSpace).hasSuffix("A b, c de.\nNext one.\n"))
    }

    @Test func atTheEndOfALine() throws {
        let fixture = MarkedFixture(front: "authors: [mina-cho]", body: "It left.  «\u{A0}» «\u{A0}»\nIt came back.\n")
        try expectOdd(fixture, saying: "at the end of the line")
        #expect(try fixture.fixed(by: .textOddSpace).hasSuffix("It left.\nIt came back.\n"))
    }

    @Test func inTheFrontMatter() throws {
        let fixture = MarkedFixture(front: "authors:\n  - name: Mina«\u{A0}»Cho\n    bio: \"A«\u{A0}»pilot.\"")
        try expectOdd(fixture, saying: "between")
        #expect(try fixture.fixed(by: .textOddSpace).contains("name: Mina Cho\n    bio: \"A pilot.\""))
    }

    @Test func aValueOnSeveralLines() throws {
        try expectOdd(MarkedFixture(front: "disclaimer: «»|\n  The\u{A0}views."), saying: "in this value")
    }

    @Test(arguments: [
        // What would become a heading, a list, code, a comment or a key is left to the author.
        ("language: en", "#«\u{A0}»Heading\n"), ("language: en", "-«\u{A0}»item\n"), ("language: en", "1.«\u{A0}»item\n"),
        ("language: en", "«\u{A0}»«\u{A0}»«\u{A0}»«\u{A0}»words\n"), ("language: en", "Words `a«\u{A0}»b` here\n"),
        ("title2: a«\u{A0}»# b", "Words.\n"), ("title2: a:«\u{A0}»b", "Words.\n"), ("language: en", "a *«\u{200B}»* b\n"),
    ])
    func noFixWhereItWouldMeanSomething(front: String, body: String) throws {
        let fixture = MarkedFixture(front: front, body: body)
        try expectOdd(fixture, saying: "stands")
        #expect(try fixture.fixed(by: .textOddSpace) == fixture.text)
    }

    @Test func plainSpacesAndJoiners() throws {
        try MarkedFixture(front: "language: en", body: "Plain words, می\u{200C}خواهم.\n").expectNothing(of: .textOddSpace)
        try MarkedFixture(front: "language: fr", body: "Vraiment\u{202F}? Oui\u{A0}!\n").expectNothing(of: .textOddSpace)
    }

    @Test func aFixedTextHasNothingLeftToFix() throws {
        let fixture = MarkedFixture(front: "series: a«\u{A0}\u{A0}»b", body: "One\u{A0}\u{200B}two \u{A0}\nthree.\n")
        let once = try fixture.fixed(by: .textOddSpace)
        let again = MarkedFixture(once)
        #expect(try Rule.textOddSpace.findings(in: again.article(), stage: .publish).compactMap(\.fix) == [])
        #expect(try again.article().text.body == "One two\nthree.\n")
    }
}
