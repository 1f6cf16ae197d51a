internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley workflow graph`
struct WorkflowGraph: Command {
    static let configuration = CommandConfiguration(commandName: "graph", abstract: "Draw a workflow as a Mermaid state diagram.")

    @OptionGroup var options: WorkflowOptions

    var subjects: [Subject] { options.subjects }

    func perform(_ context: CommandContext) throws {
        let snapshot = try context.publication(options.global).snapshot()
        let workflow = try snapshot.workflow(named: options.name(snapshot))
        let lines = Self.lines(workflow)
        if options.global.json {
            return context.console.json(
                WorkflowGraphRecord(workflow: workflow.name, mermaid: lines.joined(separator: "\n") + "\n"))
        }
        for line in lines { context.console.say(line) }
    }

    private static func lines(_ workflow: Workflow) -> [String] {
        var lines = ["stateDiagram-v2"]
        if let initial = workflow.initial { lines.append("    [*] --> \(node(initial.name))") }
        for transition in workflow.transitions {
            let roles = transition.by.joined(separator: ", ")
            for state in workflow.states where transition.leads(from: state.name) && state.name != transition.to {
                lines.append("    \(node(state.name)) --> \(node(transition.to)): \(transition.name) (\(roles))")
            }
        }
        for state in workflow.states {
            if case .goes(to: let target) = state.edited {
                lines.append("    \(node(state.name)) --> \(node(target)): an edit")
            }
        }
        return lines
    }

    /// Mermaid takes no hyphen in the name of a state.
    private static func node(_ state: String) -> String {
        state.replacing("-", with: "_")
    }
}
