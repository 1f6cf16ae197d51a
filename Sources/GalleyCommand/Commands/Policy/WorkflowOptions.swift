internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// The workflow that a command is about: the one named, or the publication's own.
struct WorkflowOptions: ParsableArguments {
    @Argument(help: "The workflow; otherwise the publication's own.", completion: .workflows)
    var name: String?

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { name.map { [Subject(.workflow, $0)] } ?? [] }

    func name(_ snapshot: Snapshot) -> String { name ?? snapshot.settings.defaultWorkflow }
}
