import Testing

@testable import Workflows

/// Who wrote what is new since the last approved content.
@Suite struct ApprovalStateWriterTests {
    private func writers(_ build: (inout History) -> Void) throws -> [HistoryEntry.Contributor: String] {
        var history = History(try defaultWorkflow())
        build(&history)
        return history.standing.writers
    }

    @Test func whoeverChangedTheTextIsOne() throws {
        let found = try writers {
            $0.add("submit", by: "ada", from: "draft", to: "review")
            $0.add("save", by: "hana", to: "draft", with: ["mo"])
            $0.addByHand(.unknown(address: "eve@example.org"))
            $0.addByHand(.person("tom"), changes: false)
            $0.add("new", by: "hana", to: "draft")
        }
        // With the newest commit in which each did.
        #expect(found == [.person("hana"): "c1", .person("mo"): "c1", .unknown(address: "eve@example.org"): "c2"])
    }

    @Test func whatWasApprovedIsNotNew() throws {
        let found = try writers {
            $0.add("save", by: "hana", from: "approved", to: "review")
            $0.add("approve", by: "jun", from: "review", to: "approved", content: History.other)
            $0.add("save", by: "mo", to: "review", content: History.other)
        }
        #expect(found == [.person("hana"): "c0"])
    }

    @Test(arguments: ["reject", "spike"]) func whatWasStruckDownIs(_ move: String) throws {
        let found = try writers {
            $0.add(move, by: "jun", from: "approved", to: "draft")
            $0.add("approve", by: "jun", from: "review", to: "approved")
            $0.add("save", by: "mo", to: "review")
            $0.add("approve", by: "jun", from: "review", to: "approved", content: History.other)
            $0.add("save", by: "hana", to: "review", content: History.other)
        }
        #expect(found == [.person("mo"): "c2"])
    }

    @Test func anApprovalOfSomebodyElsesCommitEndsNothing() throws {
        let found = try writers {
            $0.add("approve", by: "jun", from: "review", to: "approved", committer: .person("hana"))
            $0.add("save", by: "hana", to: "review")
        }
        #expect(found == [.person("hana"): "c1"])
    }

    @Test func whatWasReleasedIsNotNew() throws {
        let found = try writers {
            $0.add("revise", by: "hana", from: "published", to: "draft")
            $0.add("publish", by: "ida", from: "approved", to: "published")
            $0.add("save", by: "mo", to: "review")
        }
        #expect(found.isEmpty)
    }

    @Test func bringingALiveTextBackMakesNobodyItsWriter() throws {
        let found = try writers {
            $0.add("revise", by: "hana", from: "published", to: "draft")
            $0.add("restore", by: "jun", from: "draft", to: "published", changes: true)
            $0.add("save", by: "mo", to: "draft", content: History.other)
        }
        #expect(found.isEmpty)
        // A publish that changes the text on the way is no ground to stand on.
        let changed = try writers {
            $0.add("publish", by: "ida", from: "approved", to: "published", changes: true)
            $0.add("save", by: "mo", to: "review", content: History.other)
        }
        #expect(Set(changed.keys) == [.person("ida"), .person("mo")])
    }

    @Test func theFirstOfTwoDecisionsEndsNothing() throws {
        let workflow = try Workflow(Array(DefaultWorkflow.file.replacing("approvals: 1", with: "approvals: 2").utf8))
        var history = History(workflow)
        history.add("approve", by: "jun", from: "review", to: "review")
        history.add("save", by: "hana", to: "review")
        #expect(history.standing.writers == [.person("hana"): "c1"])
        #expect(!history.reach.settlesWriters)
    }
}
