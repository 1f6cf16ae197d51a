import Testing

@testable import Editorial

@Suite struct ImageAltIsFilenameTests {
    @Test func file() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «ferry.jpg»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test func stem() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «Ferry»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test func camera() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «IMG_4031»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test func otherFile() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «DSC0012.JPG»").expect(
            .imageAltIsFilename, draft: .hint, review: .warning, publish: .error)
    }

    @Test func silentWords() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: President Moon speaks at Liberation Day").expectNothing(
            of: .imageAltIsFilename)
    }

    @Test func silentWord() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: Pier").expectNothing(of: .imageAltIsFilename)
    }
}
