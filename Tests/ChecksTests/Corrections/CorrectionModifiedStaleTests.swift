import Testing

@testable import Checks
@testable import Text

@Suite struct CorrectionModifiedStaleTests {
    @Test func olderThanACorrection() throws {
        try MarkedFixture(
            front: "modified: «2018-09-07»\ncorrections: [{date: 2018-09-06, note: x}, {date: 2018-09-10, note: x}]"
        )
        .expect(.correctionModifiedStale, draft: nil, review: nil, publish: .error, saying: "2018-09-10", "2018-09-07")
    }

    @Test(arguments: ["modified: 2018-09-10", "modified: 2018-09-10T12:00:00-04:00", "date: 2018-09-07"])
    func notOlder(front: String) throws {
        try MarkedFixture(front: "\(front)\ncorrections: [{date: 2018-09-10, note: x}]").expectNothing(
            of: .correctionModifiedStale)
    }
}
