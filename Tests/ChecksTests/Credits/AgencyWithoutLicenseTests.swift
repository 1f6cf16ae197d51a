import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct AgencyWithoutLicenseTests {
    @Test func slash() throws {
        try MarkedFixture(photo: "credit: («AP» Photo/Ahn Young-joon)").expect(
            .agencyWithoutLicense, draft: .warning, review: .error, publish: .error, saying: "AP")
    }

    @Test func chain() throws {
        try MarkedFixture(photo: "credit: Mina Cho/«AFP via Getty Images»").expect(
            .agencyWithoutLicense, draft: .warning, review: .error, publish: .error, saying: "AFP via Getty Images")
    }

    @Test func field() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "agency: «Yonhap»").expect(
            .agencyWithoutLicense, draft: .warning, review: .error, publish: .error, saying: "Yonhap")
    }

    @Test func terms() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "agency: «Yonhap»", facts: .saying { $0.usageTerms = "Not for online use" })
            .expect(.agencyWithoutLicense, draft: .warning, review: .error, publish: .error, saying: "Not for online use")
    }

    @Test func silentReference() throws {
        try MarkedFixture(photo: "credit: (AP Photo/Ahn Young-joon)", "license_ref: AP-2018-0412").expectNothing(
            of: .agencyWithoutLicense)
    }

    @Test func silentNoAgency() throws {
        try MarkedFixture(photo: "credit: Photo by Mina Cho").expectNothing(of: .agencyWithoutLicense)
    }
}
