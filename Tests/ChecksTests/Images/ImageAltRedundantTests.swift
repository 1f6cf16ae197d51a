import Testing

@testable import Checks
@testable import Text

@Suite struct ImageAltRedundantTests {
    @Test func opening() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «Photo of a building»").expect(
            .imageAltRedundant, draft: nil, review: .hint, publish: .warning, saying: "photo of")
    }

    @Test func article() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «An image of a building»").expect(
            .imageAltRedundant, draft: nil, review: .hint, publish: .warning)
    }

    @Test func caption() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: «The ferry leaves»", "caption: The ferry leaves.").expect(
            .imageAltRedundant, draft: nil, review: .hint, publish: .warning, saying: "the caption")
    }

    @Test func silentScene() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: The liaison office building in Kaesong", "caption: The office opens")
            .expectNothing(of: .imageAltRedundant)
    }

    @Test func silentAPhotographInThePicture() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "alt: A girl holds a photo of her father").expectNothing(
            of: .imageAltRedundant)
    }
}
