import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct DisclaimerMissingTests {
    private func guest(_ relation: String, _ rest: String = "") -> String {
        "authors: [{name: Yonho Kim, relation: \(relation)}]\(rest)"
    }

    @Test(arguments: ["affiliate", "external", "government", "anonymous"])
    func whoNeedsOne(relation: String) throws {
        var fixture = MarkedFixture("«---»\ntitle: The Ferry\nstate: draft\n\(guest(relation))\n---\nIt left.\n")
        try fixture.expect(
            .disclaimerMissing, draft: .hint, review: .warning, publish: .error, saying: "(\(relation))",
            "are the author’s alone")
        fixture.settings += "disclaimers:\n  required: []\n"
        #expect(try Rule.disclaimerMissing.findings(in: fixture.article(), stage: .publish) == [])
    }

    @Test func theTemplateOfThePublication() throws {
        var fixture = MarkedFixture(
            "«---»\ntitle: The Ferry\nstate: draft\nauthors: [mina-cho, {name: Bo Ek}]\n---\nIt left.\n")
        fixture.masthead = "people:\n  - {id: mina-cho, name: Mina Cho, relation: staff}\n"
        fixture.settings += """
            institution: Harbour Institute
            disclaimers:
              required: [staff]
              staff: "{name}: the {author's} views, not those of {institution}."

            """
        try fixture.expect(
            .disclaimerMissing, draft: .hint, review: .warning, publish: .error,
            saying: "Mina Cho and Bo Ek: the authors’ views, not those of Harbour Institute.")
    }

    @Test func aCategoryThatAsksForOne() throws {
        var fixture = MarkedFixture(
            "«---»\ntitle: The Ferry\nstate: draft\nauthors: [mina-cho]\ncategory: Opinion\n---\nIt left.\n")
        fixture.settings += "disclaimers:\n  categories: [Opinion]\n"
        try fixture.expect(.disclaimerMissing, draft: .hint, review: .warning, publish: .error, saying: "category \"Opinion\"")
    }

    @Test(arguments: ["none", "TBD", "n/a", "''"])
    func wordsThatOnlyKeepAPlace(words: String) throws {
        try MarkedFixture(front: guest("external", "\n«disclaimer»: \(words)"))
            .expect(.disclaimerMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func whoHasOne() throws {
        try MarkedFixture(front: guest("external", "\ndisclaimer: The views expressed here are the author’s alone."))
            .expectNothing(of: .disclaimerMissing)
        try MarkedFixture(front: guest("external"), body: "It left.\n\n*The views expressed are those of the author.*\n")
            .expectNothing(of: .disclaimerMissing)
        try MarkedFixture(front: guest("external"), body: "배가 떠났다.\n\n이 글은 필자의 개인적인 견해입니다.\n").expectNothing(
            of: .disclaimerMissing)
        try MarkedFixture(front: guest("staff")).expectNothing(of: .disclaimerMissing)
        try MarkedFixture(front: "authors: [mina-cho]").expectNothing(of: .disclaimerMissing)
    }

    @Test func wordsThatSayNothingOfViews() throws {
        try MarkedFixture(front: guest("external", "\ndisclaimer: «Written on a ferry.»"))
            .expect(.disclaimerMissing, draft: .hint, review: .warning, publish: .warning, saying: "nothing of views")
    }

    @Test func otherViewsInTheTextAreNoDisclaimer() throws {
        let fixture = MarkedFixture(
            "«---»\ntitle: The Ferry\nstate: draft\n\(guest("external"))\n---\nThe minister’s views are not those of the crews.\n"
        )
        try fixture.expect(.disclaimerMissing, draft: .hint, review: .warning, publish: .error)
    }
}
