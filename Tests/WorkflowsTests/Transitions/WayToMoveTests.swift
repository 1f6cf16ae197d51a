import Testing

@testable import Workflows

@Suite struct WayToMoveTests {
    private func way(_ transition: String, from state: String, isLive: Bool = false) throws -> WayToMove {
        let workflow = try defaultWorkflow()
        return try workflow.way(from: state, to: #require(workflow.transition(transition)), isLive: isLive)
    }

    @Test func theFewestMovesComeFirst() throws {
        #expect(try way("publish", from: "review") == .first(["approve"]))
        #expect(try way("publish", from: "draft") == .first(["submit", "approve"]))
        #expect(try way("publish", from: "spiked") == .first(["reopen", "submit", "approve"]))
        #expect(try way("submit", from: "published", isLive: true) == .first(["revise"]))
    }

    @Test func theArticleIsThereAlready() throws {
        #expect(try way("submit", from: "review") == .arrived)
        #expect(try way("publish", from: "published", isLive: true) == .arrived)
    }

    @Test func anotherMoveLeadsThere() throws {
        #expect(try way("reopen", from: "published", isLive: true) == .instead("revise"))
        #expect(try way("reject", from: "published", isLive: true) == .instead("revise"))
    }

    /// Nobody who submits what is approved means to have it rejected first.
    @Test func aStepThatLiesBehindIsNotTakenAgain() throws {
        #expect(try way("submit", from: "approved") == .none)
        #expect(try way("restore", from: "retracted") == .none)
    }

    @Test func whatLeadsToAStateThatTakesChanges() throws {
        let workflow = try defaultWorkflow()
        #expect(workflow.opening("published")?.name == "revise")
        #expect(workflow.opening("spiked")?.name == "reopen")
    }
}
