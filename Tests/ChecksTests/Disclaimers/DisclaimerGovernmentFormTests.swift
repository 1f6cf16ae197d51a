import Testing

@testable import Checks
@testable import Text

@Suite struct DisclaimerGovernmentFormTests {
    private static let official = "authors: [{name: Bo Ek, relation: government, affiliation: Port Ministry}]\ndisclaimer: "

    @Test(arguments: [
        "«The author’s views.»", "«The views are the author’s and not those of the Port Ministry.»",
        "«The views are the author’s and not those of the government.»",
    ])
    func tooWeak(disclaimer: String) throws {
        try MarkedFixture(front: Self.official + disclaimer)
            .expect(.disclaimerGovernmentForm, draft: .hint, review: .warning, publish: .warning, saying: "Port Ministry")
    }

    @Test(arguments: [
        "The views are the author’s and do not reflect the policy of the Port Ministry or of the government.",
        "The views are those of the author and not necessarily those of the Port Ministry or the U.S. Government.",
        "이 글은 필자의 개인 견해이며 소속 기관이나 정부의 공식 입장이 아닙니다.",
    ])
    func strongEnough(disclaimer: String) throws {
        try MarkedFixture(front: Self.official + disclaimer).expectNothing(of: .disclaimerGovernmentForm)
    }

    @Test func whoIsNoOfficial() throws {
        try MarkedFixture(front: "authors: [mina-cho]\ndisclaimer: The author’s views.").expectNothing(
            of: .disclaimerGovernmentForm)
    }
}
