import Testing

@testable import Checks
@testable import Text

@Suite struct CorrectionWordingTests {
    @Test(arguments: [
        ("note: «This article has been updated.»", "something changed"), ("note: «Typo fixed.»", "too short"),
        ("note: «An earlier version was wrong because of an editing error.»", "culprit"),
        ("note: «기사가 수정되었습니다.»", "something changed"),
    ])
    func tooLittle(note: String, problem: String) throws {
        try MarkedFixture(front: "corrections:\n  - date: 2018-09-10\n    \(note)")
            .expect(.correctionWording, draft: nil, review: nil, publish: .warning, saying: problem)
    }

    @Test func noNote() throws {
        try MarkedFixture(front: "corrections: [«»{date: 2018-09-10}]")
            .expect(.correctionWording, draft: nil, review: nil, publish: .warning, saying: "says nothing")
    }

    @Test(arguments: [
        "An earlier version misstated the day of the summit. It is 18 September, not 8.", "이전 기사에서 날짜를 잘못 적었습니다. 9월 18일입니다.",
        "This article has been corrected: the boats were twelve instead of ten.",
    ])
    func enough(note: String) throws {
        try MarkedFixture(front: "corrections:\n  - date: 2018-09-10\n    note: \"\(note)\"").expectNothing(
            of: .correctionWording)
    }
}
