import Testing

@testable import Checks
@testable import Text

@Suite struct HostAsCreatorTests {
    @Test func line() throws {
        try MarkedFixture(photo: "credit: \"(Photo credit: «Wikipedia»)\"").expect(
            .hostAsCreator, draft: .hint, review: .warning, publish: .error, saying: "Wikipedia")
    }

    @Test func field() throws {
        try MarkedFixture(photo: "creator: «Wikimedia Commons»").expect(
            .hostAsCreator, draft: .hint, review: .warning, publish: .error)
    }

    @Test func silentMaker() throws {
        try MarkedFixture(photo: "credit: VineetKumar, public domain, via Wikimedia Commons").expectNothing(of: .hostAsCreator)
    }

    @Test func silentVia() throws {
        try MarkedFixture(photo: "credit: Photo via Flickr (CC BY 2.0)").expectNothing(of: .hostAsCreator)
    }
}
