import Testing

@testable import Checks
@testable import Text
@testable import Workflows

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

    /// Blanks that the typography of a language asks for.
    @Test(arguments: [
        ("ja", "\u{3000}港の鐘は北風で鳴る。\u{3000}誰も払わない。\n"), ("ja", "山田\u{3000}太郎\n"), ("zh-Hant", "\u{3000}\u{3000}港口的鐘。\n"),
        ("zh", "\u{3000}\u{3000}港口。\n"), ("en", "The name is 山田\u{3000}太郎.\n"), ("ko", "제목은 「港」\u{3000}이다.\n"),
        ("fr", "Il y en a 10\u{202F}000\u{A0}; vraiment\u{202F}!\n"), ("fr", "12\u{A0}km, 5\u{202F}%, n°\u{A0}5, M.\u{A0}Holm\n"),
        ("fr-CA", "25\u{A0}$ et 3\u{A0}jours\n"), ("en", "10\u{202F}000 boats, 5\u{2009}km, 20\u{A0}%, 3\u{A0}°C\n"),
        ("de", "z.\u{A0}B. 10\u{202F}000\u{A0}km\n"), ("ru", "Лодка\u{A0}— в\u{A0}порту\n"), ("pl", "w\u{A0}porcie\n"),
        ("en", "The bell\u{200A}—\u{200A}an old one\u{2009}–\u{2009}rings.\n"), ("th", "ระฆัง\u{200B}ดัง\n"),
        ("en", "“\u{2009}‘Ring,’ he said.”\n"),
    ])
    func whatALanguageAsksFor(language: String, body: String) throws {
        try MarkedFixture(front: "language: \(language)", body: body).expectNothing(of: .textOddSpace)
    }

    @Test(arguments: [
        ("en", "A«\u{3000}»b\n"), ("ko", "종이«\u{3000}»울린다\n"), ("ja", "港の鐘。«\u{3000}»\n"), ("fr", "Le«\u{A0}»port\n"),
        ("en", "10«\u{A0}»boats\n"), ("en", "a«\u{200B}»b\n"), ("fr", "10 «\u{202F}»000\n"), ("de", "Das«\u{A0}»Boot\n"),
    ])
    func whatItDoesNot(language: String, body: String) throws {
        try expectOdd(MarkedFixture(front: "language: \(language)", body: body), saying: "stands")
    }
}
