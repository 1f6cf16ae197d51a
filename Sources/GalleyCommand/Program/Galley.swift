internal import ArgumentParser

/// `galley`: the list of commands.
struct Galley: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "galley",
        abstract: "An editorial workflow for articles in git.",
        discussion: """
            Every article is one file in a git repository. It goes from draft through review to published; every move is one \
            commit that says who, in which role, and exactly which text.
            """,
        groupedSubcommands: [
            CommandGroup(name: "Begin:", subcommands: [Init.self, ImportCommand.self]),
            CommandGroup(
                name: "Write:",
                subcommands: [
                    New.self, Edit.self, Save.self, Submit.self, Withdraw.self, Revise.self, Rename.self, PhotoCommand.self,
                ]),
            CommandGroup(
                name: "Decide:", subcommands: [Approve.self, Reject.self, Restore.self, Spike.self, Reopen.self, Waive.self]),
            CommandGroup(name: "Release:", subcommands: [Publish.self, Retract.self]),
            CommandGroup(
                name: "Read:", subcommands: [Status.self, List.self, Show.self, Log.self, Diff.self, Check.self, WhyNot.self]),
            CommandGroup(name: "Prove:", subcommands: [AuditCommand.self, HookCommand.self]),
            CommandGroup(
                name: "Policy:",
                subcommands: [
                    Move.self, WorkflowCommand.self, MastheadCommand.self, PolicyCommand.self, KeyCommand.self, Rules.self,
                    CreditCommand.self, LicenseCommand.self,
                ]),
            CommandGroup(name: "Galley itself:", subcommands: [Completions.self, VersionCommand.self]),
        ])

    @OptionGroup var options: RootOptions
}
