import Testing

@testable import Checks
@testable import Text

@Suite struct DisclaimerNumberAgreementTests {
    private static let two = "authors: [mina-cho, {name: Bo Ek}]\ndisclaimer: "
    private static let one = "authors: [mina-cho]\ndisclaimer: "

    private func expectMisfit(_ front: String, saying words: String) throws {
        try MarkedFixture(front: front)
            .expect(.disclaimerNumberAgreement, draft: .hint, review: .warning, publish: .error, saying: words)
    }

    @Test(arguments: [
        ("The views expressed here are the «author’s» alone.", "are the authors’ alone."),
        ("The views expressed here are the «author's» alone.", "are the authors' alone."),
        ("The views expressed are those of the «author» and not necessarily those of the ECB.", "those of the authors and not"),
        ("The views expressed are «his» own.", "are their own."),
        ("«Her» views are not those of the board.", "Their views are not"),
        ("\"The opinions are the «author’s» alone.\"", "the authors’ alone."),
    ])
    func severalAuthors(disclaimer: String, corrected: String) throws {
        try expectMisfit(Self.two + disclaimer, saying: corrected)
    }

    @Test(arguments: [
        ("The views expressed here are the «authors’» alone.", "are the author’s alone."),
        ("The views expressed are those of the «authors» and do not reflect those of the ECB.", "those of the author and"),
        ("이 글은 «필자들의» 개인적인 견해입니다.", "필자의 개인적인"),
    ])
    func oneAuthor(disclaimer: String, corrected: String) throws {
        try expectMisfit(Self.one + disclaimer, saying: corrected)
    }

    @Test(arguments: [
        "The views expressed here are the author’s alone.", "The views expressed here are their own.",
        "The views are those of the author(s) and not necessarily those of the NHS.", "이 글은 필자의 개인적인 견해입니다.",
        "Articles reflect the opinions of authors and not of the editors.", "The views are his or her own.",
        "Every author’s views are that author’s own.", "The author or authors hold these views alone.", "Written on a ferry.",
    ])
    func oneAuthorAndNoMisfit(disclaimer: String) throws {
        try MarkedFixture(front: Self.one + disclaimer).expectNothing(of: .disclaimerNumberAgreement)
    }

    @Test(arguments: [
        "The views expressed here are the authors’ alone.", "The views are their own.", "이 글은 필자의 개인적인 견해입니다.",
        "The views are those of the author(s).", "The author’s ferry left at six.", "The views are his or her own.",
    ])
    func severalAuthorsAndNoMisfit(disclaimer: String) throws {
        try MarkedFixture(front: Self.two + disclaimer).expectNothing(of: .disclaimerNumberAgreement)
    }

    @Test func atTheEndOfTheText() throws {
        try MarkedFixture(
            front: "authors: [mina-cho, {name: Bo Ek}]",
            body: "It left.\n\n*The views expressed here\nare the «author’s» alone.*\n"
        ).expect(.disclaimerNumberAgreement, draft: .hint, review: .warning, publish: .error, saying: "authors’ alone")
    }

    /// The biography of one of several authors speaks of that one.
    @Test(arguments: [
        "*Mina Cho is a fellow in Lowmoor. The views expressed here are the author’s alone.*\n",
        "Mina Cho is a columnist. Her views are the author's own.\n\nBo Ek is a pilot. The views are the author’s alone.\n",
        "Mina Cho is the author of two books on the opinions of sailors.\n", "Bo Ek is the author of *A View of the Sea*.\n",
        "[Bo Ek](https://example.org) is a writer of opinion pieces; the views are the writer’s own.\n",
        "Dr. Cho is an author whose views have changed.\n", "About the author: Bo Ek’s opinions are the author’s own.\n",
    ])
    func theBiographyOfOneOfThem(body: String) throws {
        try MarkedFixture(front: "authors: [mina-cho, {name: Bo Ek}]", body: "It left.\n\n" + body)
            .expectNothing(of: .disclaimerNumberAgreement)
    }

    @Test func aBiographyOfBothIsJudgedByBoth() throws {
        try MarkedFixture(
            front: "authors: [mina-cho, {name: Bo Ek}]",
            body: "It left.\n\nMina Cho and Bo Ek are pilots. The views expressed here are the «author’s» alone.\n"
        ).expect(.disclaimerNumberAgreement, draft: .hint, review: .warning, publish: .error)
    }

    @Test func aHouseIsNotCounted() throws {
        try MarkedFixture(front: "authors: [{name: The Desk, organisation: true}]\ndisclaimer: The views are the authors’ own.")
            .expectNothing(of: .disclaimerNumberAgreement)
    }
}
