import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct LicenseMissingTests {
    @Test func host() throws {
        try MarkedFixture(photo: "credit: Photo by A. Lee on «Flickr»").expect(
            .licenseMissing, draft: .hint, review: .warning, publish: .error, saying: "Flickr")
    }

    @Test func field() throws {
        try MarkedFixture(photo: "creator: A. Lee", "source: «Flickr»").expect(
            .licenseMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func otherSpelling() throws {
        try MarkedFixture(photo: "credit: Photo by A. Lee on «FLICKR»").expect(
            .licenseMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func theFileKnows() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: A. Lee", "source: «Flickr»",
            facts: .saying { $0.licenseURL = "https://example.org/terms" }
        ).expect(.licenseMissing, draft: .hint, review: .warning, publish: .error, saying: "https://example.org/terms")
    }

    @Test func silentLicense() throws {
        try MarkedFixture(photo: "credit: Photo by A. Lee on Flickr, CC BY 2.0").expectNothing(of: .licenseMissing)
    }

    @Test func silentPermission() throws {
        try MarkedFixture(photo: "credit: Photo by A. Lee on Flickr", "license_ref: letter of 3 May").expectNothing(
            of: .licenseMissing)
    }

    @Test func silentAgency() throws {
        try MarkedFixture(photo: "credit: (AP Photo/A. Lee)").expectNothing(of: .licenseMissing)
    }
}
