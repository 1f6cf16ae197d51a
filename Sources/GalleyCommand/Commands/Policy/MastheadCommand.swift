internal import ArgumentParser

/// `galley masthead`
struct MastheadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "masthead", abstract: "Read and change who works here.",
        subcommands: [
            MastheadList.self, MastheadShow.self, MastheadAdd.self, MastheadRole.self, MastheadKey.self, MastheadRetire.self,
            MastheadRestore.self,
        ])

    @OptionGroup var global: GlobalOptions
}
