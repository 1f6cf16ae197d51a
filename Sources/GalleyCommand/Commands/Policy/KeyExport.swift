internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley key export`
struct KeyExport: Command {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the masthead's keys as an allowed_signers file for git.",
        discussion: """
            Keep it outside of the repository and name it in gpg.ssh.allowedSignersFile; then `git verify-commit` and \
            `git log --show-signature` know the signers. git looks only at the key: whether its owner was allowed to do what the \
            commit did, `galley audit` says.
            """)

    @Option(help: ArgumentHelp("Take the masthead of this commit.", valueName: "rev"))
    var at: String?

    @Flag(help: "Include retired keys, which count up to the day on which they were retired.")
    var all = false

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let snapshot = try at.map { try publication.snapshot(at: $0) } ?? publication.snapshot()
        let signers = AllowedSigners(snapshot.masthead, includesRetired: all)
        for address in signers.leftOut {
            context.console.note("galley: \(TerminalText.text(address)) is left out: OpenSSH would read it as a pattern.")
        }
        if global.json { return context.console.json(each: signers.lines.map(KeyExportRecord.init)) }
        for line in signers.lines { context.console.say(TerminalText.text(line)) }
    }
}
