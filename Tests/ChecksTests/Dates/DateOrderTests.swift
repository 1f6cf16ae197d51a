import Testing

@testable import Checks
@testable import Text

@Suite struct DateOrderTests {
    @Test(arguments: [
        "date: 2018-09-07\nmodified: «2018-09-01»", "date: 2018-09-07T09:00:00Z\nmodified: «2018-09-07T08:59:59Z»",
        "date: 2018-09-07T00:30:00+09:00\nmodified: «2018-09-06T15:00:00Z»", "date: 2018-09-07T09:00:00Z\nmodified: «2018-09-05»",
        "date: 2018-09-07\ncorrections: [{date: «2018-09-06», note: x}]", "date: 1970-01-01\nmodified: «1969-12-31»",
    ])
    func changedBeforeItAppeared(front: String) throws {
        try MarkedFixture(front: front).expect(.dateOrder, draft: .warning, review: .error, publish: .error, saying: "is before")
    }

    @Test(arguments: [
        "date: 2018-09-07\nmodified: 2018-09-07", "date: 2018-09-07T20:00:00Z\nmodified: 2018-09-07",
        "date: 2018-09-07T00:30:00+09:00\nmodified: 2018-09-06T15:30:00Z", "date: 2018-09-07", "modified: 2018-09-07",
        "date: 2018-09-07T09:00:00Z\nmodified: 2018-09-06", "date: never\nmodified: 2018-09-06",
    ])
    func anOrderThatCanBeTrue(front: String) throws {
        try MarkedFixture(front: front).expectNothing(of: .dateOrder)
    }
}
