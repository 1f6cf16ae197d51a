import Testing

@testable import Checks
@testable import Text

@Suite struct DisclosureAIUnreviewedTests {
    @Test(arguments: ["«generated»", "«assisted»\nai_reviewed_by: ' '"])
    func nobodyAnswers(use: String) throws {
        try MarkedFixture(front: "ai_use: \(use)")
            .expect(.disclosureAIUnreviewed, draft: .hint, review: .warning, publish: .error, saying: "`ai_reviewed_by:`")
    }

    @Test(arguments: ["ai_use: generated\nai_reviewed_by: mina-cho", "ai_use: none", "ai_use: false", "language: en"])
    func somebodyAnswers(front: String) throws {
        try MarkedFixture(front: front).expectNothing(of: .disclosureAIUnreviewed)
    }
}
