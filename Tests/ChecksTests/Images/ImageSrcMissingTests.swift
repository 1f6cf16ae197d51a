import Testing

@testable import Checks
@testable import Text

@Suite struct ImageSrcMissingTests {
    @Test func creditOnly() throws {
        try MarkedFixture(photo: "credit: «Photo by Mina Cho»").expect(
            .imageSrcMissing, draft: .hint, review: .warning, publish: .error, saying: "galley photo add")
    }

    @Test func fieldsOnly() throws {
        try MarkedFixture(photo: "«alt»: A ferry", "creator: Mina Cho").expect(
            .imageSrcMissing, draft: .hint, review: .warning, publish: .error)
    }

    @Test func silentFile() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "credit: Photo by Mina Cho").expectNothing(of: .imageSrcMissing)
    }
}
