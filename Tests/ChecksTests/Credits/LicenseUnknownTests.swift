import Testing

@testable import Checks
@testable import Text

@Suite struct LicenseUnknownTests {
    @Test func wrongOrder() throws {
        try MarkedFixture(photo: "license: «CC-BY-ND-NC-2.0»").expect(
            .licenseUnknown, draft: .warning, review: .warning, publish: .error, saying: "CC-BY-NC-ND-2.0")
    }

    @Test func slip() throws {
        try MarkedFixture(photo: "license: «CC-BY-SE-2.0»").expect(
            .licenseUnknown, draft: .warning, review: .warning, publish: .error, saying: "Did you mean CC-BY-SA-2.0?")
    }

    @Test func nonsense() throws {
        try MarkedFixture(photo: "license: «as agreed»").expect(
            .licenseUnknown, draft: .warning, review: .warning, publish: .error, saying: "galley license list")
    }

    @Test func silentId() throws {
        try MarkedFixture(photo: "license: CC-BY-NC-ND-2.0").expectNothing(of: .licenseUnknown)
    }

    @Test func silentAnotherCase() throws {
        try MarkedFixture(photo: "license: cc-by-2.0").expectNothing(of: .licenseUnknown)
    }

    @Test func silentName() throws {
        try MarkedFixture(photo: "license: CC BY-SA 2.0").expectNothing(of: .licenseUnknown)
    }

    @Test func silentOwn() throws {
        try MarkedFixture(photo: "license: LicenseRef-Harbour-Contract").expectNothing(of: .licenseUnknown)
    }

    @Test func silentDeed() throws {
        try MarkedFixture(photo: "license: https://creativecommons.org/licenses/by/2.0/").expectNothing(of: .licenseUnknown)
    }

    @Test func silentOpen() throws {
        try MarkedFixture(photo: "license: CC BY").expectNothing(of: .licenseUnknown)
    }

    @Test func fixWritesTheID() throws {
        let fixture = MarkedFixture(photo: "license: \"CC-BY-ND-NC-2.0\"", "creator: Mina Cho")
        #expect(try fixture.fixed(by: .licenseUnknown).contains("  - license: CC-BY-NC-ND-2.0\n    creator"))
    }
}
