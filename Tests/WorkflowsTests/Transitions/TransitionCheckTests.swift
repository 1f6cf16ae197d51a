import Testing

@testable import Text
@testable import Workflows

@Suite struct TransitionCheckTests {
    private let approved: (inout History) -> Void = {
        $0.add("approve", by: "jun", from: "review", to: "approved")
        $0.add("submit", by: "hana", from: "draft", to: "review")
    }

    @Test func theGatesOfAMoveAreThoseThatItAsksFor() throws {
        func names(_ transition: String, from state: String) throws -> [Gate.Name] {
            try Question().asked(transition, by: "hana", from: state).gates.map(\.name)
        }
        #expect(try names("withdraw", from: "review") == [.state, .live, .person, .role])
        #expect(try names("submit", from: "draft") == [.state, .live, .person, .role, .checks])
        #expect(try names("approve", from: "review") == [.state, .live, .person, .role, .fourEyes, .once])
        #expect(try names("reject", from: "review") == [.state, .live, .person, .role, .note])
        #expect(try names("publish", from: "approved") == [.state, .live, .person, .role, .approvals, .checks])
        #expect(
            try Question(expected: History.content).asked("withdraw", by: "hana", from: "review").gates.map(\.name).last
                == .expected)
    }

    @Test func theStateAndWhatIsOpenInstead() throws {
        #expect(
            try Question().refusal("publish", by: "ida", from: "draft")
                == .noSuchMove(
                    transition: "publish", state: "draft", open: ["submit", "spike"], way: .first(["submit", "approve"])))
        let live = Question(history: { $0.add("publish", by: "ida", to: "published") })
        #expect(
            try live.refusal("publish", by: "ida", from: "draft")
                == .noSuchMove(
                    transition: "publish", state: "draft", open: ["submit", "restore", "retract"],
                    way: .first(["submit", "approve"])))
    }

    @Test func whatIsBeforeThePublic() throws {
        #expect(try Question(hasNote: true).refusal("retract", by: "ida", from: "draft") == .nothingLive(transition: "retract"))
        let live = Question(hasNote: true, history: { $0.add("publish", by: "ida", to: "published") })
        #expect(try live.refusal("retract", by: "ida", from: "draft") == nil)
        #expect(try live.refusal("spike", by: "jun", from: "draft") == .somethingLive(transition: "spike"))
        let notice = Question(hasNote: true, history: { $0.add("retract", by: "ida", to: "retracted") })
        #expect(try notice.refusal("spike", by: "jun", from: "draft") == nil)
        #expect(try notice.refusal("restore", by: "jun", from: "draft") == .nothingLive(transition: "restore"))
    }

    @Test func whoActs() throws {
        #expect(try Question().refusal("submit", by: nil, from: "draft") == .nobodyActs(address: "eve@example.org"))
        #expect(
            try Question().refusal("submit", by: "mo", from: "draft")
                == .roleMissing(person: "mo", action: "submit", roles: ["author"], holders: ["hana", "jun"]))
        #expect(try Question(hasNote: true).refusal("reject", by: "tom", from: "review") == .retired(person: "tom"))
    }

    @Test func nobodyDecidesAboutWordsOfHisOwn() throws {
        #expect(
            try Question(authors: ["jun"]).refusal("approve", by: "jun", from: "review")
                == .ownText(person: "jun", commit: nil, roles: ["editor"], others: ["mo"]))
        let written = Question(authors: [], history: { $0.add("save", by: "hana", to: "review", with: ["mo", "jun"]) })
        #expect(
            try written.refusal("approve", by: "jun", from: "review")
                == .ownText(person: "jun", commit: "c0", roles: ["editor"], others: []))
        let unproven = Question(history: { $0.addByHand(.unproven(address: "hana@example.org")) })
        #expect(
            try unproven.refusal("approve", by: "jun", from: "review")
                == .unprovenWriter(address: "hana@example.org", commit: "c0")
        )
        let decided = Question(
            authors: ["jun"], history: { $0.add("approve", by: "mo", to: "review") })
        #expect(
            try decided.refusal("approve", by: "jun", from: "review")
                == .ownText(person: "jun", commit: nil, roles: ["editor"], others: ["mo"]),
            "whoever has decided may move on what everybody has decided")
        let stranger = Question(history: { $0.addByHand(.unknown(address: "eve@example.org")) })
        #expect(
            try stranger.refusal("approve", by: "jun", from: "review") == .unknownWriter(address: "eve@example.org", commit: "c0")
        )
        #expect(try Question().refusal("approve", by: "mo", from: "review") == nil)
    }

    @Test func nobodyDecidesTwice() throws {
        #expect(
            try Question(history: approved).refusal("approve", by: "jun", from: "approved")
                == .alreadyDecided(person: "jun", commit: "c0", needed: 1, given: 1))
        #expect(try Question(history: approved).refusal("approve", by: "mo", from: "approved") == nil)
    }

    @Test func ownArticlesOnly() throws {
        let own = DefaultWorkflow.file.replacing(
            "to: draft, by: author}", with: "to: draft, by: author, own: true}")
        #expect(
            try Question(workflow: own).refusal("withdraw", by: "jun", from: "review")
                == .notOwnArticle(person: "jun", writers: ["hana"]))
        #expect(try Question(workflow: own).refusal("withdraw", by: "hana", from: "review") == nil)
        let writer = Question(workflow: own, history: { $0.add("save", by: "jun", to: "review") })
        #expect(try writer.refusal("withdraw", by: "jun", from: "review") == nil)
    }

    @Test func aNoteAndAnExpectedText() throws {
        #expect(try Question().refusal("reject", by: "jun", from: "review") == .noteMissing(transition: "reject"))
        #expect(try Question(hasNote: true, expected: History.content).refusal("reject", by: "jun", from: "review") == nil)
        #expect(
            try Question(hasNote: true, expected: History.other).refusal("reject", by: "jun", from: "review")
                == .contentDiffers(expected: History.other.description, actual: History.content.description))
    }

    @Test func checksThatBlock() throws {
        func finding(_ severity: Severity) -> Finding {
            Finding(rule: "a/b", severity: severity, file: "x.md", place: Text.SourceLocation(line: 1), message: "No.")
        }
        #expect(try Question(findings: [finding(.warning), finding(.hint)]).refusal("submit", by: "hana", from: "draft") == nil)
        #expect(
            try Question(findings: [finding(.warning), finding(.error)]).refusal("submit", by: "hana", from: "draft")
                == .checksFailed(stage: "review", findings: [finding(.error)]))
    }

    @Test func aPublishCountsApprovalsAgain() throws {
        #expect(try Question(history: approved).refusal("publish", by: "ida", from: "approved") == nil)
        let missing = Refusal.approvalsMissing(decision: "approve", needed: 1, given: 0)
        #expect(try Question().refusal("publish", by: "ida", from: "approved") == missing)
        #expect(
            try Question(authors: ["jun"], history: approved).refusal("publish", by: "ida", from: "approved") == missing,
            "an author's own")
        let retired: (inout History) -> Void = { $0.add("approve", by: "tom", from: "review", to: "approved") }
        #expect(try Question(history: retired).refusal("publish", by: "ida", from: "approved") == missing, "whoever has left")
        let unfit: (inout History) -> Void = { $0.add("approve", by: "hana", from: "review", to: "approved") }
        #expect(
            try Question(authors: [], history: unfit).refusal("publish", by: "ida", from: "approved") == missing,
            "whoever may not decide")
        let two = DefaultWorkflow.file.replacing("approvals: 1", with: "approvals: 2")
        #expect(
            try Question(workflow: two, history: approved).refusal("publish", by: "ida", from: "approved")
                == .approvalsMissing(decision: "approve", needed: 2, given: 1))
    }

    @Test func aDecisionThatIsNotTheLastStaysWhereItIs() throws {
        let two = Question(workflow: DefaultWorkflow.file.replacing("approvals: 1", with: "approvals: 2"))
        #expect(try two.asked("approve", by: "jun", from: "review").target == "review")
        var second = two
        second.history = { $0.add("approve", by: "mo", from: "review", to: "review") }
        #expect(try second.asked("approve", by: "jun", from: "review").target == "approved")
        #expect(try second.asked("approve", by: "mo", from: "review").target == "review")
        #expect(try Question().asked("approve", by: "jun", from: "review").target == "approved")
        #expect(try Question().asked("reject", by: "jun", from: "review").target == "draft")
    }

    /// Of several reasons the first in the order of the exit statuses decides.
    @Test func manyReasonsOneAnswer() throws {
        let question = Question(authors: ["hana"])
        #expect(try question.refusal("reject", by: nil, from: "draft")?.kind == .usage)
        #expect(try Question(hasNote: true).refusal("reject", by: nil, from: "draft")?.kind == .nobody)
        #expect(try Question(hasNote: true).refusal("reject", by: "hana", from: "draft")?.kind == .noSuchMove)
        #expect(
            try Question(hasNote: true, expected: History.other).refusal("reject", by: "hana", from: "review")?.kind
                == .notAllowed)
        #expect(try Question(expected: History.other).refusal("publish", by: "ida", from: "approved")?.kind == .conflict)
        #expect(try Question().refusal("publish", by: "ida", from: "approved")?.kind == .notNow)
    }
}
