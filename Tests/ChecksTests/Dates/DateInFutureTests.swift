import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct DateInFutureTests {
    @Test(arguments: ["2030-01-01", "2018-09-09", "2018-09-07T06:00:01+09:00"])
    func stillToCome(value: String) throws {
        try MarkedFixture(front: "date: «\(value)»").expect(
            .dateInFuture, draft: nil, review: .hint, publish: .warning, saying: "still to come")
        try MarkedFixture(front: "modified: «\(value)»").expect(.dateInFuture, draft: nil, review: .hint, publish: .warning)
    }

    /// It is the 7th in Seoul; without a zone a day that has begun somewhere is here.
    @Test(arguments: ["2018-09-07", "2018-09-07T06:00:00+09:00", "2010-10-22 11:33:15 -4", "soon"])
    func here(value: String) throws {
        try MarkedFixture(front: "date: \(value)").expectNothing(of: .dateInFuture)
    }

    @Test func theFirstRulesDidNotAsk() throws {
        var fixture = MarkedFixture(front: "date: 2030-01-01")
        fixture.rules = .one
        #expect(try Rule.dateInFuture.findings(in: fixture.article(), stage: .publish).isEmpty)
    }
}
