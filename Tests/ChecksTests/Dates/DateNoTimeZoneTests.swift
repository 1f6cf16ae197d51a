import Testing

@testable import Checks
@testable import Text

@Suite struct DateNoTimeZoneTests {
    @Test(arguments: [
        ("«2018-09-07»", "no time of day"), ("«2018-09-07T09:00:00»", "no offset"), ("«2018-09-07T09:00:00-00:00»", "no offset"),
    ])
    func noMoment(value: String, lack: String) throws {
        var fixture = MarkedFixture(front: "date: \(value)")
        fixture.settings += "time_zone: Asia/Seoul\n"
        try fixture.expect(
            .dateNoTimeZone, draft: nil, review: .hint, publish: .warning, saying: lack, "Asia/Seoul", "2018-09-07T")
    }

    @Test(arguments: ["2018-09-07T09:00:00+09:00", "2018-09-07T00:00:00Z", "September 7"])
    func aMomentOrNoDate(value: String) throws {
        try MarkedFixture(front: "date: \(value)").expectNothing(of: .dateNoTimeZone)
    }
}
