import Testing

@testable import Checks
@testable import Text

@Suite struct CreditUnparsedTests {
    @Test func odd() throws {
        try MarkedFixture(photo: "credit: pic «nicked from somewhere nice»").expect(
            .creditUnparsed, draft: .hint, review: .warning, publish: .warning, saying: "nicked from somewhere nice")
    }

    @Test func silentUnderstood() throws {
        try MarkedFixture(photo: "credit: Photo by A. Lee on Flickr, CC BY 2.0").expectNothing(of: .creditUnparsed)
    }

    @Test func silentFields() throws {
        try MarkedFixture(photo: "credit: pic nicked from somewhere nice", "creator: A. Lee", "license: CC-BY-2.0").expectNothing(
            of: .creditUnparsed)
    }

    @Test func silentNone() throws {
        try MarkedFixture(photo: "file: ferry.jpg").expectNothing(of: .creditUnparsed)
    }
}
