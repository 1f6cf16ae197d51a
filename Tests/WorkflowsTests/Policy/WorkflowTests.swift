import Testing

@testable import Text
@testable import Workflows

@Suite struct WorkflowTests {
    private func complaint(_ text: String) -> Malformed? {
        do throws(Malformed) {
            _ = try Workflow(Array(text.utf8))
            return nil
        } catch { return error }
    }

    @Test func theDefaultIsReadInItsOwnOrder() throws {
        let workflow = try defaultWorkflow()
        #expect(workflow.name == "editorial")
        #expect(workflow.waive == ["editor"])
        #expect(workflow.states.map(\.name) == ["draft", "review", "approved", "published", "retracted", "spiked"])
        #expect(workflow.initial?.name == "draft")
        #expect(workflow.state("approved")?.edited == .goes(to: "review"))
        #expect(workflow.state("published")?.edited == .refused)
        #expect(workflow.state("published")?.isPublic == true)
        #expect(workflow.state("retracted")?.showsNotice == true)
        #expect(workflow.state("nowhere") == nil)
        let retract = try #require(workflow.transition("retract"))
        #expect(retract.from == nil)
        #expect(retract.needsNote)
        #expect(retract.while == .live)
        let approve = try #require(workflow.transition("approve"))
        #expect(approve.isDecision)
        #expect(approve.approvals == 1)
        #expect(approve.from == ["review", "approved"])
        #expect(workflow.transition("restore")?.text == .live)
        #expect(workflow.transition("submit")?.checks == .review)
        #expect(workflow.transition("withdraw")?.from == ["review", "approved"])
        #expect(workflow.transition("spike")?.soleWriter == ["draft"])
        #expect(workflow.renameLive == ["publisher"])
        #expect(workflow.rolesToRename(while: .text(commit: "", time: 0)) == ["publisher"])
        #expect(workflow.rolesToRename(while: .nothing) == ["author", "editor"])
        #expect(workflow.rolesToRename(while: .notice(commit: "", time: 0, words: "")) == ["author", "editor"])
    }

    @Test func anyMeansEveryStateButTheTarget() throws {
        let workflow = try defaultWorkflow()
        let retract = try #require(workflow.transition("retract"))
        #expect(
            workflow.states.filter { retract.leads(from: $0.name) }.map(\.name) == [
                "draft", "review", "approved", "published", "spiked",
            ])
        #expect(workflow.transitions(from: "spiked").map(\.name) == ["retract", "reopen"])
        #expect(workflow.transitions(from: "nowhere").map(\.name) == ["retract", "spike"])
    }

    @Test func whatIsClearedNeedsNoMoreDecision() throws {
        let workflow = try defaultWorkflow()
        #expect(workflow.states.filter { workflow.isCleared($0.name) }.map(\.name) == ["approved", "published"])
        #expect(workflow.clearingDecisions.map(\.name) == ["approve"])
        #expect(
            workflow.transitions.filter(workflow.voidsApprovals).map(\.name) == [
                "submit", "withdraw", "reject", "revise", "retract", "spike", "reopen",
            ])
        #expect(
            workflow.distancesToPublic == ["draft": 3, "review": 2, "approved": 1, "published": 0, "retracted": 4, "spiked": 4])
    }

    @Test func theWayIntoAPublicStateAlwaysHasThePublishStage() throws {
        let workflow = try workflow(
            "submit: {from: draft, to: review, by: author, checks: draft}",
            "go: {from: review, to: out, by: author, checks: draft}")
        #expect(try #require(workflow.transition("submit")).stage(in: workflow) == .draft)
        #expect(try #require(workflow.transition("go")).stage(in: workflow) == .publish)
        #expect(try #require(workflow.transition("go")).releases(in: workflow))
    }

    private static let states = "name: n\nstates: {a: {edited: stay}, b: {edited: stay}}\n"

    @Test(arguments: [
        ("states: {a: {edited: stay}}\ntransitions: {t: {from: a, to: a, by: x}}", "name"),
        ("name: n\ntransitions: {t: {from: a, to: a, by: x}}", "states"), ("name: n\nstates: {a: {edited: stay}}", "transitions"),
        ("name: n\nstates: {}\ntransitions: {}", "states"), ("name: n\nstates: [a]\ntransitions: {}", "states"),
        ("name: n\nstates: {a: {}}\ntransitions: {}", "edited"),
        ("name: n\nstates: {A: {edited: stay}}\ntransitions: {}", "lower-case"),
        ("name: n\nstates: {a: {edited: stay, final: true}}\ntransitions: {}", "final"),
        ("name: n\nstates: {a: {edited: stay, public: maybe}}\ntransitions: {}", "true or false"),
        ("name: n\nwhy: x\nstates: {a: {edited: stay}}\ntransitions: {}", "why"),
        (states + "transitions: {t: {to: b, by: x}}", "from"), (states + "transitions: {t: {from: a, by: x}}", "to"),
        (states + "transitions: {t: {from: a, to: b}}", "by"), (states + "transitions: {t: {from: a, to: c, by: x}}", "a, b"),
        (states + "transitions: {t: {from: [a, c], to: b, by: x}}", "a, b"),
        (states + "transitions: {save: {from: a, to: b, by: x}}", "Galley does not use"),
        (states + "transitions: {T: {from: a, to: b, by: x}}", "lower-case"),
        (states + "transitions: {t: {from: a, to: b, by: x, approvals: 2}}", "decision: true"),
        (states + "transitions: {t: {from: a, to: b, by: x, decision: true, approvals: 0}}", "from 1"),
        (states + "transitions: {t: {from: a, to: b, by: x, note: yes}}", "required, optional"),
        (states + "transitions: {t: {from: a, to: b, by: x, while: dead}}", "live, not-live"),
        (states + "transitions: {t: {from: a, to: b, by: x, text: old}}", "working, live"),
        (states + "transitions: {t: {from: a, to: b, by: x, checks: all}}", "draft, review, publish"),
        (states + "transitions: {t: {from: a, to: b, by: x, colour: red}}", "colour"),
        (states + "transitions: {t: {from: a, to: b, by: x, sole_writer: b}}", "starts from"),
        (states + "transitions: {t: {from: any, to: b, by: x, sole_writer: c}}", "starts from"),
        (states + "transitions: {t: {from: a, to: b, by: x, sole_writer: a, decision: true}}", "no decision"),
    ])
    func whatIsNotUnderstoodIsRefused(_ text: String, _ named: String) throws {
        let found = try #require(complaint(text))
        #expect(found.sentence.contains(named), "\(found.sentence)")
        #expect(found.place.line > 0)
    }

    @Test func everyNameOfGalleysOwnIsReserved() {
        for name in ReservedNames.events {
            #expect(complaint(Self.states + "transitions: {\(name): {from: a, to: b, by: x}}") != nil, "\(name)")
        }
    }
}
