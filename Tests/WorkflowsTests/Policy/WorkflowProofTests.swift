import Testing

@testable import Workflows

/// Every fault, by the smallest workflow that has it and no other.
@Suite struct WorkflowProofTests {
    private static let way = [
        "submit: {from: draft, to: review, by: author}", "approve: {from: review, to: approved, by: editor, decision: true}",
    ]
    private static let end = ["publish: {from: approved, to: out, by: publisher}", "revise: {from: out, to: draft, by: author}"]

    private func faults(states: String? = nil, _ transitions: [String]) throws -> [WorkflowProof.Fault] {
        let states =
            states
            ?? "draft: {initial: true, edited: stay}, review: {edited: stay}, approved: {edited: review}, out: {public: true, edited: refuse}"
        let lines = transitions.map { "  \($0)\n" }.joined()
        return WorkflowProof(try Workflow(Array("name: own\nstates: {\(states)}\ntransitions:\n\(lines)".utf8))).faults
    }

    @Test func aSafeWorkflowHasNone() throws {
        #expect(try faults(Self.way + Self.end) == [])
        #expect(WorkflowProof(try defaultWorkflow()).faults == [])
    }

    @Test func noInitialState() throws {
        let states =
            "draft: {edited: stay}, review: {edited: stay}, approved: {edited: review}, out: {public: true, edited: refuse}"
        let found = try faults(states: states, Self.way + Self.end)
        #expect(found.first == .noInitialState)
    }

    @Test func severalInitialStates() throws {
        let states =
            "draft: {initial: true, edited: stay}, review: {initial: true, edited: stay}, approved: {edited: review}, out: {public: true, edited: refuse}"
        #expect(try faults(states: states, Self.way + Self.end) == [.severalInitialStates(["draft", "review"])])
    }

    @Test func aStateThatNothingReaches() throws {
        let states =
            "draft: {initial: true, edited: stay}, review: {edited: stay}, approved: {edited: review}, out: {public: true, edited: refuse}, attic: {edited: stay}"
        #expect(
            try faults(states: states, Self.way + Self.end + ["fetch: {from: attic, to: draft, by: author}"]) == [
                .unreachable(state: "attic")
            ])
    }

    @Test func aStateWithoutAWayOut() throws {
        let found = try faults(Self.way + [Self.end[0]])
        #expect(found == [.noWayOut(state: "out")])
        let loop = try faults(Self.way + [Self.end[0], "again: {from: out, to: out, by: author}"])
        #expect(loop == [.noWayOut(state: "out")])
    }

    @Test func aPublicStateThatNobodyElseDecidedAbout() throws {
        let found = try faults(Self.way + Self.end + ["rush: {from: review, to: out, by: publisher}"])
        #expect(found.contains(.publicWithoutDecision(state: "out", path: ["draft", "review", "out"])))
    }

    @Test func aPublicStateThatAnEditLeadsTo() throws {
        let states =
            "draft: {initial: true, edited: out}, review: {edited: stay}, approved: {edited: review}, out: {public: true, edited: refuse}"
        let found = try faults(states: states, Self.way + Self.end)
        #expect(found.contains(.publicWithoutDecision(state: "out", path: ["draft", "out"])))
    }

    @Test func theInitialStateIsPublic() throws {
        let states = "out: {initial: true, public: true, edited: refuse}, draft: {edited: stay}"
        let found = try faults(
            states: states,
            ["revise: {from: out, to: draft, by: author}", "go: {from: draft, to: out, by: author, decision: true}"])
        #expect(found.contains(.publicWithoutDecision(state: "out", path: ["out"])))
    }

    @Test(arguments: ["stay", "approved"])
    func anEditOfAClearedTextKeepsItCleared(_ edited: String) throws {
        let states =
            "draft: {initial: true, edited: stay}, review: {edited: stay}, approved: {edited: \(edited)}, out: {public: true, edited: refuse}"
        #expect(try faults(states: states, Self.way + Self.end) == [.editKeepsClearance(state: "approved")])
    }

    @Test func aPublicStateTakesEdits() throws {
        let states =
            "draft: {initial: true, edited: stay}, review: {edited: stay}, approved: {edited: review}, out: {public: true, edited: stay}"
        #expect(try faults(states: states, Self.way + Self.end) == [.publicStateTakesEdits(state: "out")])
    }

    @Test func anEditLeadsNowhere() throws {
        let states =
            "draft: {initial: true, edited: stay}, review: {edited: dfart}, approved: {edited: review}, out: {public: true, edited: refuse}"
        #expect(try faults(states: states, Self.way + Self.end) == [.unknownStateAfterEdit(state: "review", named: "dfart")])
    }

    @Test(arguments: [
        "restore: {from: draft, to: review, by: editor, while: live, text: live}",
        "restore: {from: draft, to: out, by: editor, text: live}",
        "restore: {from: draft, to: out, by: editor, while: not-live, text: live}",
    ])
    func aLiveTextBroughtBackWhereItMayNot(_ restore: String) throws {
        #expect(try faults(Self.way + Self.end + [restore]) == [.liveTextIntoPrivateState(transition: "restore")])
    }

    @Test func aStateThatIsTextAndNotice() throws {
        let states =
            "draft: {initial: true, edited: stay}, review: {edited: stay}, approved: {edited: review}, out: {public: true, notice: true, edited: refuse}"
        #expect(try faults(states: states, Self.way + Self.end) == [.publicNoticeState(state: "out")])
    }

    @Test func rolesAreHeld() throws {
        let masthead = try Masthead(
            Array(
                "people:\n  - {id: a, name: A, roles: [author, editor]}\n  - {id: b, name: B, roles: [publisher], retired: true}\n"
                    .utf8))
        let workflow = try workflow(
            "submit: {from: draft, to: review, by: author}",
            "approve: {from: review, to: approved, by: editor, decision: true, approvals: 2}",
            "publish: {from: approved, to: out, by: publisher}", "revise: {from: out, to: draft, by: author}")
        let proof = WorkflowProof(workflow, masthead: masthead)
        #expect(
            proof.faults == [
                .tooFewPeople(transition: "approve", needed: 2, holders: 1),
                .roleNobodyHolds(transition: "publish", role: "publisher"),
            ])
        // They can change any day, and are no reason not to use the file.
        #expect(proof.unsafe == [])
    }
}
