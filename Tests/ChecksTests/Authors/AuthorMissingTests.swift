import Testing

@testable import Checks
@testable import Text

@Suite struct AuthorMissingTests {
    @Test func nobody() throws {
        try MarkedFixture(front: "«authors»: []").expect(.authorMissing, draft: .warning, review: .error, publish: .error)
        try MarkedFixture("«---»\ntitle: The Ferry\nstate: draft\n---\nWords.\n")
            .expect(.authorMissing, draft: .warning, review: .error, publish: .error, saying: "`authors: [ID]`")
    }

    @Test func somebody() throws {
        try MarkedFixture(front: "authors: [mina-cho]").expectNothing(of: .authorMissing)
    }
}
