internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley audit anchor`
struct AuditAnchor: Command {
    static let configuration = CommandConfiguration(
        commandName: "anchor", abstract: "Print a line to keep elsewhere: branch, commit, and a SHA-256 over all events.",
        discussion: """
            Kept where nobody with the repository can change it (a letter, a newspaper, another organisation's repository), the line \
            lets `galley audit verify --trust LINE` notice a history that was rewritten, although git finds nothing wrong with it.
            """)

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        let anchor = try context.publication(global).anchor()
        if global.json {
            context.console.json(
                AuditAnchorRecord(anchor: anchor.description, branch: anchor.branch, commit: anchor.commit, sha256: anchor.digest)
            )
        } else {
            context.console.say(anchor.description)
        }
    }
}
