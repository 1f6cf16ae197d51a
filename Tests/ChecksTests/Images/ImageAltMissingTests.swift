import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct ImageAltMissingTests {
    @Test func missing() throws {
        try MarkedFixture(photo: "file: «ferry.jpg»").expect(
            .imageAltMissing, draft: .hint, review: .warning, publish: .error, saying: "ferry.jpg")
    }

    @Test func noFile() throws {
        try MarkedFixture(photo: "«credit»: Photo by Mina Cho").expect(
            .imageAltMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func blank() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «\" \"»").expect(
            .imageAltMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func theFileKnows() throws {
        try MarkedFixture(photo: "file: «ferry.jpg»", facts: .saying { $0.altText = "A white ferry" }).expect(
            .imageAltMissing, draft: .hint, review: .warning, publish: .error, saying: "\"A white ferry\"")
    }

    @Test func silentAlt() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: A white ferry").expectNothing(of: .imageAltMissing)
    }

    @Test func silentDecorative() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "decorative: true").expectNothing(of: .imageAltMissing)
    }
}
