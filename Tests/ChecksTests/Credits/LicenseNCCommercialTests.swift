import Testing

@testable import Checks
@testable import Text

@Suite struct LicenseNCCommercialTests {
    @Test func silentNotCommercial() throws {
        try MarkedFixture(photo: "license: CC-BY-NC-2.0").expectNothing(of: .licenseNCCommercial)
    }

    @Test func commercialPublication() throws {
        var fixture = MarkedFixture(photo: "creator: Mina Cho", "license: «CC-BY-NC-2.0»")
        fixture.settings += "commercial: true\n"
        try fixture.expect(.licenseNCCommercial, draft: .hint, review: .warning, publish: .error, saying: "CC BY-NC 2.0")
    }

    @Test(arguments: ["license: CC-BY-SA-2.0", "license: CC-BY-NC-2.0\n    license_ref: letter of 3 May"])
    func permitted(_ lines: String) throws {
        var fixture = MarkedFixture(photo: lines)
        fixture.settings += "commercial: true\n"
        try fixture.expectNothing(of: .licenseNCCommercial)
    }
}
