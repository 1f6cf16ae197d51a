import Testing

@testable import Checks
@testable import Text

@Suite struct SourceURLMissingTests {
    @Test func seed() throws {
        try MarkedFixture(photo: "credit: Photo from Clay Gilliland’s photostream on «flickr» Creative Commons.").expect(
            .sourceURLMissing, draft: .hint, review: .warning, publish: .error, saying: "Flickr")
    }

    @Test func field() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "source: «Unsplash»").expect(
            .sourceURLMissing, draft: .hint, review: .warning, publish: .error, saying: "Unsplash")
    }

    @Test func license() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "source: «Harbour Museum»", "license: CC-BY-4.0").expect(
            .sourceURLMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func silentAddress() throws {
        try MarkedFixture(
            photo: "credit: Photo by A. Lee on Flickr, CC BY 2.0", "source_url: https://www.flickr.com/photos/alee/123456"
        ).expectNothing(of: .sourceURLMissing)
    }

    @Test func silentAddressInTheLine() throws {
        try MarkedFixture(photo: "credit: \"Photo by A. Lee on [Flickr](https://www.flickr.com/photos/alee/123456), CC BY 2.0\"")
            .expectNothing(of: .sourceURLMissing)
    }

    @Test func silentNoSource() throws {
        try MarkedFixture(photo: "credit: Photo by A. Lee").expectNothing(of: .sourceURLMissing)
    }
}
