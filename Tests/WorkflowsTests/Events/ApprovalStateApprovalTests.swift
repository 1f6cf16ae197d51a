import Testing

@testable import Workflows

/// Which decisions about a text stand.
@Suite struct ApprovalStateApprovalTests {
    private func people(_ build: (inout History) -> Void) throws -> [String] {
        var history = History(try defaultWorkflow())
        build(&history)
        return history.standing.approvals.map(\.person)
    }

    @Test func aDecisionAboutThisTextStands() throws {
        var history = History(try defaultWorkflow())
        history.add("approve", by: "mo", from: "approved", to: "approved")
        history.add("approve", by: "jun", from: "review", to: "approved")
        history.add("submit", by: "hana", from: "draft", to: "review")
        history.add("approve", by: "old", from: "review", to: "approved")
        #expect(
            history.standing.approvals == [
                ApprovalState.Approval(person: "mo", transition: "approve", commit: "c0", time: 1000),
                ApprovalState.Approval(person: "jun", transition: "approve", commit: "c1", time: 999),
            ])
    }

    @Test func whatIsNotBorneOutDoesNotCount() throws {
        #expect(try people { $0.add("approve", by: "jun", to: "approved", content: History.other) } == [], "about another text")
        #expect(
            try people { $0.add("approve", by: "jun", to: "approved", tree: .some(History.other)) } == [], "the tree has another")
        #expect(try people { $0.add("approve", by: "jun", to: "approved", tree: .some(nil)) } == [], "the tree cannot be read")
        #expect(try people { $0.add("approve", by: "jun", to: "approved", content: nil) } == [], "says nothing")
        #expect(
            try people { $0.add("approve", by: "jun", to: "approved", committer: .person("hana")) } == [],
            "somebody else's commit")
        #expect(
            try people { $0.add("approve", by: "jun", to: "approved", committer: .unknown(address: "x@example.org")) } == [],
            "a stranger's")
        #expect(try people { $0.add("bless", by: "jun", to: "approved") } == [], "no decision of this workflow")
    }

    @Test func nobodyCountsTwice() throws {
        #expect(
            try people {
                $0.add("approve", by: "jun", from: "approved", to: "approved")
                $0.add("approve", by: "jun", from: "review", to: "approved")
            } == ["jun"])
    }

    @Test(arguments: ["submit", "withdraw", "reject", "spike", "revise", "reopen", "retract"])
    func aMoveBackTakesItAway(_ move: String) throws {
        let workflow = try defaultWorkflow()
        let target = try #require(workflow.transition(move)).to
        #expect(
            try people {
                $0.add(move, by: "x", to: target)
                $0.add("approve", by: "jun", from: "review", to: "approved")
            } == [], "\(move)")
    }

    @Test(arguments: ["publish", "restore"])
    func aMoveForwardDoesNot(_ move: String) throws {
        #expect(
            try people {
                $0.add(move, by: "x", to: "published")
                $0.add("approve", by: "jun", from: "review", to: "approved")
            } == ["jun"])
    }

    @Test func anyChangeOfTheTextTakesItAwayForGood() throws {
        #expect(
            try people {
                $0.add("save", by: "hana", to: "review")
                $0.add("approve", by: "jun", from: "review", to: "approved")
            } == [])
        #expect(
            try people {
                $0.addByHand(.person("hana"))
                $0.add("approve", by: "jun", from: "review", to: "approved")
            } == [])
        // The state line or nothing of this article was touched.
        #expect(
            try people {
                $0.addByHand(.person("hana"), changes: false)
                $0.add("approve", by: "jun", from: "review", to: "approved")
            } == ["jun"])
        // Words that come back bring no approval back.
        #expect(
            try people {
                $0.add("save", by: "hana", to: "review")
                $0.add("save", by: "hana", to: "review", content: History.other)
                $0.add("approve", by: "jun", from: "review", to: "approved")
            } == [])
    }

    @Test func anUnknownContentHasNone() throws {
        var history = History(try defaultWorkflow())
        history.add("approve", by: "jun", from: "review", to: "approved")
        #expect(ApprovalState(history.entries, content: nil, workflow: history.workflow).approvals.isEmpty)
    }

    @Test func theScanKnowsWhenItIsOver() throws {
        var history = History(try defaultWorkflow())
        #expect(!history.reach.settlesApprovals)
        history.add("approve", by: "jun", from: "review", to: "approved")
        history.add("waive", by: "jun", from: "review", to: "review")
        #expect(!history.reach.settlesApprovals)
        history.add("submit", by: "hana", from: "draft", to: "review")
        #expect(history.reach.settlesApprovals)
    }
}
