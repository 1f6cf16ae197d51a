import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct AuthorBioMissingTests {
    @Test(arguments: [Relation.external, .affiliate, .government])
    func whoComesFromOutside(relation: Relation) throws {
        try MarkedFixture(front: "authors: [{name: «Yonho Kim», relation: \(relation.rawValue)}]")
            .expect(.authorBioMissing, draft: .hint, review: .warning, publish: .warning, saying: "beside the name")
        var fixture = MarkedFixture(front: "authors: [«mina-cho»]")
        fixture.masthead = "people:\n  - {id: mina-cho, name: Mina Cho, relation: \(relation.rawValue)}\n"
        try fixture.expect(.authorBioMissing, draft: .hint, review: .warning, publish: .warning, saying: "on the masthead")
    }

    @Test func whoHasOneOrNeedsNone() throws {
        try MarkedFixture(front: "authors: [{name: Yonho Kim, relation: external, bio: A pilot.}]")
            .expectNothing(of: .authorBioMissing)
        try MarkedFixture(front: "authors: [{name: A Resident, relation: anonymous}, {name: Bo Ek, relation: staff}, mina-cho]")
            .expectNothing(of: .authorBioMissing)
    }

    @Test func theArticleCannotAnswerForSomebodyOnTheMasthead() throws {
        var fixture = MarkedFixture(front: "authors: [{id: «mina-cho», bio: Copied into the article.}]")
        fixture.masthead = "people:\n  - {id: mina-cho, name: Mina Cho, relation: external}\n"
        try fixture.expect(.authorBioMissing, draft: .hint, review: .warning, publish: .warning)
    }
}
