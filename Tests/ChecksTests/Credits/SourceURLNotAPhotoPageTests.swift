import Testing

@testable import Checks
@testable import Text

@Suite struct SourceURLNotAPhotoPageTests {
    @Test func account() throws {
        try MarkedFixture(photo: "source_url: «https://www.flickr.com/photos/clay/»").expect(
            .sourceURLNotAPhotoPage, draft: .hint, review: .warning, publish: .warning, saying: "the page of an account")
    }

    @Test func file() throws {
        try MarkedFixture(photo: "source_url: «https://live.staticflickr.com/8/86_b.jpg»").expect(
            .sourceURLNotAPhotoPage, draft: .hint, review: .warning, publish: .warning, saying: "the image file itself")
    }

    @Test func site() throws {
        try MarkedFixture(photo: "source_url: «https://unsplash.com/»").expect(
            .sourceURLNotAPhotoPage, draft: .hint, review: .warning, publish: .warning, saying: "the front page")
    }

    @Test func search() throws {
        try MarkedFixture(photo: "source_url: «https://www.flickr.com/search/?text=kaesong»").expect(
            .sourceURLNotAPhotoPage, draft: .hint, review: .warning, publish: .warning, saying: "some other page")
    }

    @Test func words() throws {
        try MarkedFixture(photo: "source_url: «on Flickr»").expect(
            .sourceURLNotAPhotoPage, draft: .hint, review: .warning, publish: .warning, saying: "no web address")
    }

    @Test func license() throws {
        try MarkedFixture(photo: "source_url: «https://creativecommons.org/licenses/by/2.0/»").expect(
            .sourceURLNotAPhotoPage, draft: .hint, review: .warning, publish: .warning, saying: "the page of a license")
    }

    @Test func silentPhoto() throws {
        try MarkedFixture(photo: "source_url: https://www.flickr.com/photos/clay/8644684286").expectNothing(
            of: .sourceURLNotAPhotoPage)
    }

    @Test func silentQuery() throws {
        try MarkedFixture(photo: "source_url: https://www.flickr.com/photos/clay/8644684286?ref=x").expectNothing(
            of: .sourceURLNotAPhotoPage)
    }

    @Test func silentCommons() throws {
        try MarkedFixture(photo: "source_url: https://commons.wikimedia.org/wiki/File:Ferry.jpg").expectNothing(
            of: .sourceURLNotAPhotoPage)
    }

    @Test func silentElsewhere() throws {
        try MarkedFixture(photo: "source_url: https://example.org/pictures/12").expectNothing(of: .sourceURLNotAPhotoPage)
    }
}
