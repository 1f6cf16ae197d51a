internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text

/// `galley audit silent-edits`
struct AuditSilentEdits: Command {
    static let configuration = CommandConfiguration(
        commandName: "silent-edits", abstract: "List the commits that changed a public text without a move that says so.",
        discussion: """
            In a publication: changes made with plain git to an article in a public state. In any other repository: changes of \
            Markdown files that were no drafts (`draft: true`, `published: false`, a `state` or `status` that is none of a public \
            text, a `date` to come, a folder `drafts`). Ends with 1 if there are any.
            """)

    @Argument(help: "Folders or files, from the root of the repository; otherwise all.", completion: .file())
    var paths: [String] = []

    @Option(help: ArgumentHelp("Only commits that this one does not know.", valueName: "version"))
    var since: String?

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        let edits = try context.publication(global).silentEdits(under: paths, since: since)
        if global.json {
            context.console.json(each: edits.map(AuditSilentEditsRecord.init))
        } else {
            context.console.rows(
                edits.map { edit in
                    [
                        String(edit.commit.prefix(10)), edit.time.minute, edit.person, edit.path, Self.words(edit),
                        edit.change?.firstChange ?? "",
                    ]
                }, heading: ["commit", "when", "who", "text", "what", "first words"], shortening: [3])
            let texts = Set(edits.map(\.path)).count
            context.console.note(
                edits.isEmpty
                    ? "No silent edits."
                    : "\(edits.count) silent \(edits.count == 1 ? "edit" : "edits") of \(texts) \(texts == 1 ? "text" : "texts")."
            )
        }
        if !edits.isEmpty { context.answerNo() }
    }

    private static func words(_ edit: SilentEdit) -> String {
        if edit.isRemoved { return "removed" }
        let words = edit.change.map { "+\($0.wordsIn) -\($0.wordsOut) words" }
        let files = edit.files > 0 ? "\(edit.files) \(edit.files == 1 ? "file" : "files")" : nil
        return [words, files].compactMap { $0 }.joined(separator: ", ")
    }
}
