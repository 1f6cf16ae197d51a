internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley workflow show`
struct WorkflowShow: Command {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the transitions of a workflow.")

    @OptionGroup var options: WorkflowOptions

    var subjects: [Subject] { options.subjects }

    func perform(_ context: CommandContext) throws {
        let snapshot = try context.publication(options.global).snapshot()
        let workflow = try snapshot.workflow(named: options.name(snapshot))
        if options.global.json {
            for transition in workflow.transitions {
                context.console.json(
                    WorkflowShowRecord(
                        transition: transition.name, from: transition.from ?? ["any"], to: transition.to, by: transition.by,
                        decision: transition.isDecision, approvals: transition.isDecision ? transition.approvals : nil,
                        note: transition.needsNote, checks: transition.checks?.rawValue, while: transition.while?.rawValue))
            }
            return
        }
        context.console.rows(
            workflow.transitions.map { transition in
                [
                    transition.name, transition.from?.joined(separator: ", ") ?? "any", transition.to,
                    transition.by.joined(separator: ", "), Self.needs(transition),
                ]
            }, heading: ["transition", "from", "to", "by", "also needs"])
    }

    private static func needs(_ transition: Workflow.Transition) -> String {
        var needs: [String] = []
        if transition.isOwn { needs.append("an author of the article") }
        if !transition.soleWriter.isEmpty {
            needs.append("or its only writer, from \(transition.soleWriter.joined(separator: ", "))")
        }
        if transition.isDecision { needs.append("somebody who wrote none of it; approvals: \(transition.approvals)") }
        if transition.needsNote { needs.append("a note") }
        if let stage = transition.checks { needs.append("checks: \(stage.rawValue)") }
        if let live = transition.while { needs.append("while: \(live.rawValue)") }
        return needs.joined(separator: "; ")
    }
}
