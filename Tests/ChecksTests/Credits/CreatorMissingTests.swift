import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct CreatorMissingTests {
    @Test func hostOnly() throws {
        try MarkedFixture(photo: "credit: «Photo via Flickr (CC BY 2.0)»").expect(
            .creatorMissing, draft: .hint, review: .warning, publish: .error, saying: "creator")
    }

    @Test func fields() throws {
        try MarkedFixture(photo: "source: «Flickr»", "license: CC-BY-2.0").expect(
            .creatorMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func theFileKnows() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "credit: «Photo via Flickr (CC BY 2.0)»", facts: .saying { $0.creator = "Mina Cho" }
        ).expect(.creatorMissing, draft: .hint, review: .warning, publish: .error, saying: "\"Mina Cho\"")
    }

    @Test func silentSeed() throws {
        try MarkedFixture(photo: "credit: Photo from Clay Gilliland’s photostream on flickr Creative Commons.").expectNothing(
            of: .creatorMissing)
    }

    @Test func silentAgency() throws {
        try MarkedFixture(photo: "credit: (Yonhap)").expectNothing(of: .creatorMissing)
    }

    @Test func silentNoCreditAtAll() throws {
        try MarkedFixture(photo: "file: ferry.jpg").expectNothing(of: .creatorMissing)
    }

    @Test func silentField() throws {
        try MarkedFixture(photo: "credit: Photo via Flickr", "creator: psd").expectNothing(of: .creatorMissing)
    }

    @Test func silentHostAsCreator() throws {
        try MarkedFixture(photo: "credit: \"Photo: Wikipedia\"").expectNothing(of: .creatorMissing)
    }
}
