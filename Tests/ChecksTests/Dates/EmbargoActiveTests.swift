import Testing

@testable import Checks
@testable import Text

@Suite struct EmbargoActiveTests {
    // It is six in the morning of 7 September 2018 in Seoul.
    @Test(arguments: [
        ("«2018-09-07T06:00:01+09:00»", "1 second from now"), ("«2018-09-07T09:00:00+09:00»", "3 hours from now"),
        ("«2018-09-06T17:00:00-05:00»", "1 hour from now"), ("«2018-09-10T06:00:00+09:00»", "3 days from now"),
        ("«2018-09-07»", "15 hours from now"), ("«2018-09-06T09:00:01»", "1 second"),
    ])
    func beforeItEnds(value: String, left: String) throws {
        try MarkedFixture(front: "embargo_until: \(value)")
            .expect(.embargoActive, draft: nil, review: .warning, publish: .error, saying: left)
    }

    @Test(arguments: ["2018-09-07T06:00:00+09:00", "2018-09-06", "2018-09-06T09:00:00", "soon"])
    func afterItHasEnded(value: String) throws {
        try MarkedFixture(front: "embargo_until: \(value)").expectNothing(of: .embargoActive)
    }
}
