import Testing

@testable import Text
@testable import Workflows

/// What readers see, and what somebody has let stand.
@Suite struct ApprovalStateLiveTests {
    private func live(_ build: (inout History) -> Void) throws -> ApprovalState.Live {
        var history = History(try defaultWorkflow())
        build(&history)
        return history.standing.live
    }

    @Test func theNewestEventThatSaysDecides() throws {
        #expect(try live { _ in } == .nothing)
        #expect(try live { $0.add("new", by: "hana", to: "draft") } == .nothing)
        #expect(
            try live {
                $0.add("revise", by: "hana", from: "published", to: "draft")
                $0.add("publish", by: "ida", from: "approved", to: "published")
                $0.add("retract", by: "ida", from: "published", to: "retracted", note: "Wrong.")
            } == .text(commit: "c1", time: 999))
        #expect(
            try live {
                $0.add("spike", by: "jun", from: "retracted", to: "spiked")
                $0.add("retract", by: "ida", from: "published", to: "retracted", note: "Wrong.")
                $0.add("publish", by: "ida", from: "approved", to: "published")
            } == .notice(commit: "c1", time: 999, words: "Wrong."))
        #expect(try live { $0.add("restore", by: "jun", from: "draft", to: "published") } == .text(commit: "c0", time: 1000))
    }

    @Test func onlyTransitionsOfTheWorkflowSayAnything() throws {
        #expect(try live { $0.add("save", by: "hana", to: "published") } == .nothing)
        #expect(try live { $0.add("leap", by: "hana", to: "published") } == .nothing)
        #expect(try live { $0.add("publish", by: "ida", to: "elsewhere") } == .nothing)
        #expect(try live { $0.addByHand(.person("hana")) } == .nothing)
    }

    private func rules(_ build: (inout History) -> Void) throws -> [String] {
        var history = History(try defaultWorkflow())
        build(&history)
        return history.standing.waivers.map { "\($0.rule) by \($0.person): \($0.reason)" }
    }

    @Test func aWaiverIsAboutExactlyThisText() throws {
        #expect(
            try rules {
                $0.add("submit", by: "hana", from: "draft", to: "review")
                $0.add("waive", by: "jun", to: "draft", waivers: ["a/b"], note: "The owner said so.")
                $0.add("save", by: "hana", to: "draft")
            } == ["a/b by jun: The owner said so."])
        #expect(
            try rules {
                $0.add("save", by: "hana", to: "draft")
                $0.add("waive", by: "jun", to: "draft", waivers: ["a/b"])
            } == [], "the text changed")
        #expect(
            try rules { $0.add("waive", by: "jun", to: "draft", content: History.other, waivers: ["a/b"]) } == [], "another text")
        #expect(
            try rules { $0.add("waive", by: "jun", to: "draft", tree: .some(History.other), waivers: ["a/b"]) } == [],
            "another tree")
        #expect(
            try rules { $0.add("waive", by: "jun", to: "draft", committer: .person("hana"), waivers: ["a/b"]) } == [],
            "another's commit")
    }
}
