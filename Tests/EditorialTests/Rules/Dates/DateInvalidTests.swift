import Testing

@testable import Editorial

@Suite struct DateInvalidTests {
    @Test(arguments: [
        ("«\"September 7, 2018\"»", "Write it as 2018-09-07."), ("«9/7/18»", "Write it as 2018-09-07 or"),
        ("«2018-13-01»", "no month 13"),
        ("«2018-02-29»", "no day 29"), ("«2018-09-07T25:00:00Z»", "no hour 25"), ("«2018-09-07T09:00:00+0900»", "form"),
        ("«2018-9-7»", "Write it as 2018-09-07."), ("«2018년 9월 7일»", "Write it as 2018-09-07."), ("«2018-09-07T09:00»", "form"),
        ("«2018-09-07x»", "form"), ("«0000-01-01»", "no day"), ("«２018-09-07»", "form"),
    ])
    func noDate(value: String, advice: String) throws {
        for key in ["date", "modified", "embargo_until"] {
            try MarkedFixture(front: "\(key): \(value)")
                .expect(.dateInvalid, draft: .warning, review: .error, publish: .error, saying: advice)
        }
    }

    @Test func theDateOfACorrection() throws {
        try MarkedFixture(front: "corrections: [{date: «yesterday», note: The boats were twelve.}]")
            .expect(.dateInvalid, draft: .warning, review: .error, publish: .error)
    }

    @Test(arguments: [
        "2018-09-07", "2018-09-07T09:00:00-04:00", "2018-09-07t09:00:00.125z", "2018-09-07 09:00:00Z", "2016-12-31T23:59:60Z",
        "2016-02-29", "2000-02-29", "2018-09-07T09:00:00-00:00", "2018-09-07T09:00:00",
    ])
    func dates(value: String) throws {
        try MarkedFixture(front: "date: \(value)").expectNothing(of: .dateInvalid)
    }
}
