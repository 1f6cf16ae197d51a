import Testing

@testable import Checks
@testable import Text

@Suite struct SlugChangedAfterPublishTests {
    @Test func theOldAddressLeadsNowhere() throws {
        var fixture = MarkedFixture("«---»\ntitle: The Ferry\nstate: draft\n---\nIt left.\n")
        fixture.lostSlugs = ["the-old-ferry"]
        try fixture.expect(
            .slugChangedAfterPublish, draft: nil, review: .warning, publish: .error,
            saying: "articles/2018/09/the-old-ferry.alias")
    }

    @Test func nothingIsLost() throws {
        try MarkedFixture(front: "authors: [mina-cho]").expectNothing(of: .slugChangedAfterPublish)
    }
}
