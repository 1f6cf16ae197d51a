internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley workflow graph`
struct WorkflowGraph: Verb {
    static let configuration = CommandConfiguration(commandName: "graph", abstract: "Draw a workflow as a Mermaid state diagram.")

    @OptionGroup var options: WorkflowOptions

    func perform(_ run: Run) throws {
        let snapshot = try run.publication(options.global).snapshot()
        let workflow = try snapshot.workflow(named: options.name(snapshot))
        run.console.say("stateDiagram-v2")
        if let initial = workflow.initial { run.console.say("    [*] --> \(Self.node(initial.name))") }
        for transition in workflow.transitions {
            let roles = transition.by.joined(separator: ", ")
            for state in workflow.states where transition.leads(from: state.name) && state.name != transition.to {
                run.console.say("    \(Self.node(state.name)) --> \(Self.node(transition.to)): \(transition.name) (\(roles))")
            }
        }
        for state in workflow.states {
            if case .goes(to: let target) = state.edited {
                run.console.say("    \(Self.node(state.name)) --> \(Self.node(target)): an edit")
            }
        }
    }

    /// Mermaid takes no hyphen in the name of a state.
    private static func node(_ state: String) -> String {
        state.replacing("-", with: "_")
    }
}
