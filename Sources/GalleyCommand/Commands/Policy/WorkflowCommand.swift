internal import ArgumentParser

/// `galley workflow`
struct WorkflowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workflow", abstract: "Read the workflows, and put one into force.",
        subcommands: [WorkflowList.self, WorkflowShow.self, WorkflowCheck.self, WorkflowGraph.self, WorkflowAdopt.self])

    @OptionGroup var global: GlobalOptions
}
