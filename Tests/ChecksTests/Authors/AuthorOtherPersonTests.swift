import Testing

@testable import Checks
@testable import Text

@Suite struct AuthorOtherPersonTests {
    @Test func somebodyElse() throws {
        try MarkedFixture(front: "authors: [{name: Yonho Kim, stated_as: «Hana Seo»}]")
            .expect(.authorOtherPerson, draft: .hint, review: .warning, publish: .warning, saying: "two people")
    }

    @Test func theSamePerson() throws {
        try MarkedFixture(front: "authors: [{name: Yonho Kim, stated_as: Yonoho Kim}]").expectNothing(of: .authorOtherPerson)
        try MarkedFixture(front: "authors: [{name: Yonho Kim, bio: Hana Seo knows this author.}]")
            .expectNothing(of: .authorOtherPerson)
    }
}
