import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct DateFormTests {
    @Test(arguments: [
        ("2010-10-22 11:33:15 -0400", "2010-10-22T11:33:15-04:00"), ("2010-10-22 11:33:15 -4", "2010-10-22T11:33:15-04:00"),
        ("2001-1-4 1:02:03Z", "2001-01-04T01:02:03Z"), ("2001-12-15 2:59:43.10", "2001-12-15T02:59:43.10"),
        ("2018-09-07T09:00:00+0930", "2018-09-07T09:00:00+09:30"),
    ])
    func aFormOfYAML(value: String, form: String) throws {
        for key in ["date", "modified", "embargo_until"] {
            let fixture = MarkedFixture(front: "\(key): «\(value)»")
            try fixture.expect(.dateForm, draft: .hint, review: .hint, publish: .hint, saying: form)
            #expect(try fixture.fixed(by: .dateForm) == fixture.text.replacing(value, with: form))
        }
    }

    @Test func theFirstRulesDidNotAsk() throws {
        var fixture = MarkedFixture(front: "date: 2010-10-22 11:33:15 -4")
        fixture.rules = .one
        #expect(try Rule.dateForm.findings(in: fixture.article(), stage: .publish).isEmpty)
    }

    @Test(arguments: [
        "2018-09-07", "2018-09-07T09:00:00-04:00", "2018-09-07t09:00:00z", "2018-09-07 09:00:00Z", "2018-09-07T09:00:00", "soon",
    ])
    func aFormOfRFC3339(value: String) throws {
        try MarkedFixture(front: "date: \(value)").expectNothing(of: .dateForm)
    }

    /// Under the first rules such a date was none, so that nothing could be said of its place among the others.
    @Test func theFirstRulesDidNotCompareIt() throws {
        var fixture = MarkedFixture(front: "date: 2018-09-07 9:00:00 -4\nmodified: 2018-09-01")
        #expect(try Rule.dateOrder.findings(in: fixture.article(), stage: .publish).count == 1)
        fixture.rules = .one
        #expect(try Rule.dateOrder.findings(in: fixture.article(), stage: .publish).isEmpty)
    }
}
