import Testing

@testable import Checks
@testable import Text

@Suite struct DateInvalidTests {
    @Test(arguments: [
        ("«\"September 7, 2018\"»", "Write it as 2018-09-07."), ("«9/7/18»", "Write it as 2018-09-07 or"),
        ("«2018-13-01»", "no month 13"),
        ("«2018-02-29»", "no day 29"), ("«2018-09-07T25:00:00Z»", "no hour 25"), ("«2018-09-07 9:00:00 -5:5»", "form"),
        ("«2018-09-07 11:33:15 -0460»", "no offset"), ("«2018-9-7»", "Write it as 2018-09-07."),
        ("«2018년 9월 7일»", "Write it as 2018-09-07."), ("«2018-09-07T09:00»", "form"),
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
        "2016-02-29", "2000-02-29", "2010-10-22 11:33:15 -0400", "2010-10-22 11:33:15 -4", "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10", "2001-12-14 21:59:43.", "2001-1-4 1:02:03Z",
        "2018-09-07T09:00:00+0900",
        "2018-09-07\t09:00:00  +9:30", "2018-09-07T09:00:00-00:00", "2018-09-07T09:00:00",
    ])
    func dates(value: String) throws {
        try MarkedFixture(front: "date: \(value)").expectNothing(of: .dateInvalid)
    }

    @Test(arguments: [
        ("\"September 7, 2018\"", "\"2018-09-07\""), ("2018년 9월 7일", "2018-09-07"), ("2018-9-7", "2018-09-07"),
        ("September 7, 2018 9:00 AM JST", "2018-09-07T09:00:00+09:00"), ("2018-09-07T09:00", "2018-09-07T09:00:00"),
        ("13/04/2018", "2018-04-13"),
    ])
    func theFixWritesTheProposedForm(value: String, form: String) throws {
        let fixture = MarkedFixture(front: "date: \(value)")
        #expect(try fixture.fixed(by: .dateInvalid) == fixture.text.replacing(value, with: form))
        try MarkedFixture(try fixture.fixed(by: .dateInvalid)).expectNothing(of: .dateInvalid)
    }

    @Test(arguments: ["03/04/2018", "9/7/18", "2018-02-31", "soon", "September 2018"])
    func nothingIsWrittenWhereTheDayIsNotCertain(value: String) throws {
        let fixture = MarkedFixture(front: "date: \(value)")
        #expect(try fixture.fixed(by: .dateInvalid) == fixture.text)
    }
}
