import Testing

@testable import Checks
@testable import Text

@Suite struct TitleMissingFromCreditTests {
    @Test func line() throws {
        try MarkedFixture(photo: "credit: Photo by Roman Harak, «CC BY-SA 2.0»").expect(
            .titleMissingFromCredit, draft: nil, review: .hint, publish: .warning, saying: "asks for")
    }

    @Test func field() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: «CC-BY-3.0»").expect(
            .titleMissingFromCredit, draft: nil, review: .hint, publish: .warning)
    }

    @Test func silentTitle() throws {
        try MarkedFixture(photo: "title: Kaesong", "license: CC-BY-2.0").expectNothing(of: .titleMissingFromCredit)
    }

    @Test func silentSaysNone() throws {
        try MarkedFixture(photo: "title: none", "license: CC-BY-2.0").expectNothing(of: .titleMissingFromCredit)
    }

    @Test func silentPublicDomain() throws {
        try MarkedFixture(photo: "license: CC0-1.0").expectNothing(of: .titleMissingFromCredit)
    }

    @Test func versionFourOnlyRecommends() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: «CC-BY-4.0»").expect(
            .titleMissingFromCredit, draft: nil, review: .hint, publish: .hint, saying: "recommends")
    }
}
