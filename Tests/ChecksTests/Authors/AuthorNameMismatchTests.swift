import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct AuthorNameMismatchTests {
    private func expectMismatch(_ fixture: MarkedFixture, saying words: String = "look like one person") throws {
        try fixture.expect(.authorNameMismatch, draft: .warning, review: .error, publish: .error, saying: words)
    }

    @Test func whatACaptureStates() throws {
        let fixture = MarkedFixture(front: "authors: [{name: Yonho Kim, stated_as: «Yonoho Kim»}]")
        try expectMismatch(fixture, saying: "\"Yonoho Kim\" in `stated_as` but \"Yonho Kim\"")
        let related = try Rule.authorNameMismatch.findings(in: fixture.article(), stage: .publish).flatMap(\.related)
        #expect(related.map(\.place) == [Text.SourceLocation(line: 4, column: 18, length: 9)])
        #expect(related.map(\.file) == [fixture.file])
    }

    @Test func aPersonOfTheMastheadUnderAnotherSpelling() throws {
        let fixture = MarkedFixture(front: "authors: [{id: mina-cho, stated_as: «Minna Cho»}]")
        try expectMismatch(fixture, saying: "on the masthead")
        let related = try Rule.authorNameMismatch.findings(in: fixture.article(), stage: .publish).flatMap(\.related)
        #expect(related.map(\.file) == ["masthead.yml"])
        #expect(related.map(\.place.line) == [2])
    }

    @Test func aGuestWhoseNameIsLikeOneOnTheMasthead() throws {
        try expectMismatch(MarkedFixture(front: "authors: [{name: «Minna Cho»}]"), saying: "on the masthead (mina-cho)")
    }

    @Test func theBiographyOfAGuest() throws {
        try expectMismatch(
            MarkedFixture(front: "authors:\n  - name: Yonho Kim\n    bio: Dr. «Yonhoo Kim» writes about ferries."),
            saying: "in the biography")
    }

    @Test func theBiographyOnTheMasthead() throws {
        var fixture = MarkedFixture(front: "authors: [«mina-cho»]")
        fixture.masthead = "people:\n  - {id: mina-cho, name: Mina Cho, roles: [author], bio: Minna Cho is a pilot.}\n"
        try expectMismatch(fixture, saying: "in the biography")
    }

    @Test(arguments: ["By «Yonoho Kim»", "**By «Yonoho Kim»**", "By Hana Seo and «Yonoho Kim»", "«Yonoho Kim»"])
    func aBylineLeftInTheText(line: String) throws {
        let fixture = MarkedFixture(front: "authors: [{name: Yonho Kim}]", body: "\n\(line)\n\nThe ferry left.\n")
        try expectMismatch(fixture, saying: "in the first line of the text")
    }

    @Test(arguments: [
        "[{name: Yonho Kim}]", "[{name: Yonho Kim, stated_as: Yonho  Kim}]", "[{name: Yonho Kim, stated_as: YONHO KIM}]",
        "[{name: Yonho Kim, stated_as: Kim Yonho}]", "[{name: Yonho Kim, stated_as: Hana Seo}]",
        "[mina-cho, {name: Minna Cho}]", "[{name: Yonho Kim, bio: Yonho Kim is a pilot.}]", "[{name: Mina Cho}]", "[nobody]",
        "[{name: 김하늘, stated_as: 이하늘}]", "[{name: 김하늘, bio: 김하늘은 기자다.}]",
    ])
    func namesThatAgreeOrAreTwoPeople(authors: String) throws {
        try MarkedFixture(front: "authors: \(authors)").expectNothing(of: .authorNameMismatch)
    }

    @Test func bothNormalFormsOfHangulAreOneName() throws {
        let decomposed = "\u{1100}\u{1175}\u{11B7}\u{1112}\u{1161}\u{1102}\u{1173}\u{11AF}"
        try #require(!decomposed.utf8.elementsEqual("김하늘".utf8))
        let fixture = MarkedFixture(front: "authors: [{name: 김하늘, stated_as: \(decomposed)}]")
        try fixture.expectNothing(of: .authorNameMismatch)
        try fixture.expectNothing(of: .authorNameOrder)
        try fixture.expectNothing(of: .authorOtherPerson)
    }

    @Test func aTextThatBeginsWithBy() throws {
        try MarkedFixture(front: "authors: [{name: Yonho Kim}]", body: "By noon Yonho Kims were rare.\n")
            .expectNothing(of: .authorNameMismatch)
    }
}
