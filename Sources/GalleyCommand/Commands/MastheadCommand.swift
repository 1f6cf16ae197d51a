internal import ArgumentParser

/// `galley masthead`
struct MastheadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "masthead", abstract: "Read who works here.", subcommands: [MastheadList.self, MastheadShow.self])
}
