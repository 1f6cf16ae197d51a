import Testing

@testable import Checks
@testable import Text

@Suite struct AuthorNameOrderTests {
    @Test func sameWordsInAnotherOrder() throws {
        let fixture = MarkedFixture(front: "authors: [{name: Yonho Kim, stated_as: «Kim Yonho»}]")
        try fixture.expect(.authorNameOrder, draft: .hint, review: .warning, publish: .warning, saying: "another order")
        try MarkedFixture(front: "authors: [{name: «Cho Mina»}]")
            .expect(.authorNameOrder, draft: .hint, review: .warning, publish: .warning, saying: "on the masthead (mina-cho)")
    }

    @Test func oneOrder() throws {
        try MarkedFixture(front: "authors: [{name: Yonho Kim, stated_as: Yonho Kim}]").expectNothing(of: .authorNameOrder)
        try MarkedFixture(front: "authors: [{name: Yonho Kim, stated_as: Yonoho Kim}]").expectNothing(of: .authorNameOrder)
    }
}
