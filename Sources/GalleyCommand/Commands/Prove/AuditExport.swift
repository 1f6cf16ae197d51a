internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text

/// `galley audit export`
struct AuditExport: Command {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything that proves how an article came into print into one archive.",
        discussion: """
            A tar file: the history as a git bundle, the text at each decision, what changed in words, the events as JSON, the \
            rules in force, signatures, checksums, and index.html to read it with. It is needed whole, and nothing else is: \
            `galley audit open` checks it on a machine that has neither git nor the publication.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var output: String

    @Flag(help: "Replace the file if it is there.")
    var force = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ context: CommandContext) throws {
        let exported = try context.publication(global).exportEvidence(of: article, to: context.path(output), replaces: force)
        if global.json {
            return context.console.json(
                AuditExportRecord(
                    article: exported.article.description, file: output, tip: exported.tip, events: exported.events,
                    files: exported.files, dryRun: exported.isWritten ? nil : true))
        }
        let words = exported.isWritten ? "\(output) holds" : "(dry run) \(output) would hold"
        context.console.say(
            "\(TerminalText.text(words)) \(exported.files) files about \(exported.events) events of \(exported.article), told from \(exported.tip.prefix(10))."
        )
    }
}
