import Testing

@testable import Checks
@testable import Text

@Suite struct LicenseUnversionedTests {
    @Test func wordsOfTheSeed() throws {
        try MarkedFixture(photo: "credit: Photo from Clay Gilliland’s photostream on flickr «Creative Commons».").expect(
            .licenseUnversioned, draft: .hint, review: .warning, publish: .error, saying: "12 licenses on Flickr")
    }

    @Test func familyWithoutVersion() throws {
        try MarkedFixture(photo: "credit: Photo by Mina Cho on Flickr, «CC BY-SA»").expect(
            .licenseUnversioned, draft: .hint, review: .warning, publish: .error, saying: "2 licenses on Flickr")
    }

    @Test func field() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: «CC BY»").expect(
            .licenseUnversioned, draft: .hint, review: .warning, publish: .error, saying: "\"CC BY\"")
    }

    @Test func government() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: «KOGL»").expect(
            .licenseUnversioned, draft: .hint, review: .warning, publish: .error, saying: "KOGL")
    }

    @Test func silentVersion() throws {
        try MarkedFixture(photo: "credit: Photo by Mina Cho on Flickr, CC BY-SA 2.0").expectNothing(of: .licenseUnversioned)
    }

    @Test func silentFieldBesideTheLine() throws {
        try MarkedFixture(photo: "credit: Photo by Mina Cho on Flickr, Creative Commons", "license: CC-BY-2.0").expectNothing(
            of: .licenseUnversioned)
    }

    @Test func silentNone() throws {
        try MarkedFixture(photo: "credit: Photo by Mina Cho").expectNothing(of: .licenseUnversioned)
    }
}
