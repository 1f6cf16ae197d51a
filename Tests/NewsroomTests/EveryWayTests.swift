import Newsroom
import TestSupport
import Testing
import Workflows

/// Every way that an article can go: each move of its workflow, by each person, from every state and every count of decisions
/// that is reached. An error of the publish stage never comes before the public on any of them.
@Suite struct EveryWayTests {
    /// What was seen on all ways.
    struct Ways {
        var moves = 0
        var states: Set<String> = []
        /// The ways by which a text came before the public.
        var releases: Set<String> = []
        /// Moves into a public state that were tried and refused for the findings.
        var heldBack: Set<String> = []
    }

    private func ways(_ workflow: Workflow, _ newsroom: TrialNewsroom) throws -> Ways {
        var ways = Ways()
        var seen: Set<String> = []
        var open = [try newsroom.head()]
        while let start = open.popLast() {
            try newsroom.goBack(to: start)
            let before = try newsroom.publication(as: "hana").show(TrialNewsroom.article)
            ways.states.insert(before.article.state)
            for transition in workflow.transitions where transition.leads(from: before.article.state) {
                for person in TrialNewsroom.people {
                    ways.moves += 1
                    let request = Publication.MoveRequest(transition.name, note: "A reason.")
                    do {
                        _ = try newsroom.publication(as: person).move(TrialNewsroom.article, request)
                    } catch let refusal as Refusal {
                        if case .checksFailed = refusal, transition.releases(in: workflow) {
                            ways.heldBack.insert("\(before.article.state) \(transition.name)")
                        }
                        continue
                    }
                    let after = try newsroom.publication(as: "hana").show(TrialNewsroom.article)
                    if case .text = after.live { ways.releases.insert("\(before.article.state) \(transition.name)") }
                    let decisions = after.approvals.map { "\($0.transition) \($0.person)" }.sorted()
                    if seen.insert("\(after.article.state) \(decisions) \(after.live == .nothing)").inserted {
                        open.append(try newsroom.head())
                    }
                    try newsroom.goBack(to: start)
                }
            }
        }
        return ways
    }

    /// Goes all ways twice: with nothing to say against the text, and with one error that only the publish stage knows.
    private func expectThatNothingGetsOut(_ file: String) throws -> (clean: Ways, wrong: Ways) {
        let workflow = try Workflow(Array(file.utf8))
        let clean = try ways(workflow, TrialNewsroom(workflow: file, disclosures: "none"))
        let wrong = try ways(workflow, TrialNewsroom(workflow: file, disclosures: nil))
        #expect(wrong.releases == [], "\(file)")
        let publicStates = Set(workflow.states.filter(\.isPublic).map(\.name))
        #expect(wrong.states.isDisjoint(with: publicStates), "\(file)")
        // Whatever lets a right text out on the first way into the public holds a wrong one back there.
        let first = clean.releases.filter { release in
            wrong.states.contains(String(release.prefix { $0 != " " }))
                && workflow.transitions.contains { release.hasSuffix(" \($0.name)") && $0.releases(in: workflow) }
        }
        #expect(first.isSubset(of: wrong.heldBack), "\(file)")
        return (clean, wrong)
    }

    @Test func theDefaultWorkflow() throws {
        let (clean, wrong) = try expectThatNothingGetsOut(DefaultWorkflow.file)
        #expect(clean.releases.contains("approved publish"))
        #expect(clean.states == ["draft", "review", "approved", "published", "retracted", "spiked"])
        #expect(wrong.heldBack == ["approved publish"])
    }

    @Test func generatedWorkflows() throws {
        var published = 0
        for workflow in GeneratedWorkflow.safe(4, seed: 20_260_907) {
            if try !expectThatNothingGetsOut(workflow.file).clean.releases.isEmpty { published += 1 }
        }
        #expect(published >= 1)
    }

    @Test func aDecisionThatLeadsIntoThePublicIsEnough() throws {
        let file = """
            name: short
            states:
              draft: {initial: true, edited: stay}
              out: {public: true, edited: refuse}
            transitions:
              print: {from: draft, to: out, by: [editor, publisher], decision: true, approvals: 2}
              revise: {from: out, to: draft, by: editor}

            """
        let (clean, wrong) = try expectThatNothingGetsOut(file)
        #expect(clean.releases.contains("draft print"))
        #expect(wrong.heldBack == ["draft print"])
    }

    @Test func whateverAFileSaysThePublishStageIsAsked() throws {
        var random = SeededGenerator(seed: 7)
        var releasing = 0
        for _ in 0..<1_000 {
            let made = GeneratedWorkflow(&random)
            guard let workflow = try? Workflow(Array(made.file.utf8)) else { continue }
            for transition in workflow.transitions where workflow.state(transition.to)?.isPublic == true {
                let bringsLiveBack = transition.text == .live
                #expect(bringsLiveBack || transition.stage(in: workflow) == .publish)
                releasing += 1
            }
        }
        #expect(releasing > 300)
    }
}
