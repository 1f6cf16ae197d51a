import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct LicenseCheckDateTests {
    @Test func noDay() throws {
        try MarkedFixture(photo: "source: Flickr", "license: «CC-BY-2.0»").expect(
            .licenseCheckDate, draft: nil, review: .hint, publish: .warning, saying: "license_checked")
    }

    @Test func noDayInTheLine() throws {
        try MarkedFixture(photo: "credit: Photo by Mina Cho on Flickr, «CC BY 2.0»").expect(
            .licenseCheckDate, draft: nil, review: .hint, publish: .warning)
    }

    @Test func notADay() throws {
        try MarkedFixture(photo: "source: Flickr", "license: CC-BY-2.0", "license_checked: «last week»").expect(
            .licenseCheckDate, draft: nil, review: .hint, publish: .warning, saying: "last week")
    }

    @Test(arguments: ["2018-02-31", "2019-02-29", "2018-13-01", "2018-00-10"])
    func aDayThatTheCalendarHasNot(day: String) throws {
        let fixture = MarkedFixture(photo: "source: Flickr", "license: CC-BY-2.0", "license_checked: «\(day)»")
        try fixture.expect(.licenseCheckDate, draft: nil, review: .hint, publish: .warning, saying: day)
    }

    @Test func theFirstRulesCountedNoDays() throws {
        var fixture = MarkedFixture(photo: "source: Flickr", "license: CC-BY-2.0", "license_checked: 2018-02-31")
        fixture.rules = .one
        #expect(try Rule.licenseCheckDate.findings(in: fixture.article(), stage: .publish).isEmpty)
    }

    @Test func silentDay() throws {
        try MarkedFixture(photo: "source: Flickr", "license: CC-BY-2.0", "license_checked: 2018-09-06").expectNothing(
            of: .licenseCheckDate)
    }

    @Test func silentNoSource() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: CC-BY-2.0").expectNothing(of: .licenseCheckDate)
    }
}
