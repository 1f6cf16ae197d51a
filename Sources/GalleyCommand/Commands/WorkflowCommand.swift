internal import ArgumentParser
internal import Newsroom
internal import Workflows

/// `galley workflow`
struct WorkflowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workflow", abstract: "Read the workflows, and put one into force.",
        subcommands: [WorkflowList.self, WorkflowShow.self, WorkflowCheck.self, WorkflowGraph.self, WorkflowAdopt.self])

    @OptionGroup var global: GlobalOptions
}

/// The workflow that a command is about: the one named, or the publication's own.
struct WorkflowOptions: ParsableArguments {
    @Argument(help: "The workflow; otherwise the publication's own.", completion: .workflows)
    var name: String?

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { name.map { [Subject(.workflow, $0)] } ?? [] }

    func name(_ snapshot: Snapshot) -> String { name ?? snapshot.settings.defaultWorkflow }
}
