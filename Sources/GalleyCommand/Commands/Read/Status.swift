internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

/// `galley status`
struct Status: Command {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show your queue.",
        discussion:
            "What waits for you, what of yours waits for somebody else, what is not saved, and what is odd.")

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        context.console.noteShallow(publication)
        let status = try publication.status()
        if let contest = status.contest {
            let words = MergeRecipe(contest).words
            context.console.note("galley: " + TerminalText.text(words.sentence))
            for hint in words.hints { context.console.note("  " + TerminalText.text(hint)) }
        }
        let rows =
            status.awaiting.map {
                Row(queue: "awaiting", article: $0.article, moves: $0.moves, note: status.notes[$0.article.name])
            }
            + status.mine.map { Row(queue: "mine", article: $0, moves: [], note: status.notes[$0.name]) }
            + status.odd.map { Row(queue: "odd", article: $0, moves: [], note: nil) }
        if global.json {
            for row in rows { context.console.json(row.record) }
            for unsaved in status.unsaved { context.console.json(StatusUnsavedRecord(unsaved)) }
            for file in status.unsavedPolicy {
                context.console.json(StatusUnsavedPolicyRecord(file: file.path, command: UnsavedWords.command(file)))
            }
            return
        }
        if context.console.format == .table {
            let named = try publication.namedPerson().flatMap { $0.source == .option ? nil : ", says \($0.source.name)" } ?? ""
            let who =
                status.person.map { "\($0.name) (\($0.id)\(named)): \(RefusalWords.either($0.roles))" }
                ?? "nobody on the masthead"
            context.console.say("You are \(TerminalText.text(who)), on \(status.branch ?? "no branch").")
        }
        context.console.rows(
            rows.map { $0.cells(context.console.format) }
                + status.unsaved.map {
                    let command = UnsavedWords.command($0)
                    return [
                        "unsaved", $0.name.description, $0.state ?? "", Self.shown(command, $0.name.description, context), "",
                    ]
                }
                + status.unsavedPolicy.map {
                    ["unsaved", $0.path, "", Self.shown(UnsavedWords.command($0), $0.path, context), ""]
                },
            shortening: [4, 1])
        if context.console.format == .table { for row in rows { row.tellNote(context.console) } }
        for words in status.unsaved.compactMap(UnsavedWords.trouble) { context.console.note("galley: " + words) }
        for words in status.unsaved.compactMap(UnsavedWords.warning) { context.console.note("galley: " + words) }
        if let words = Self.standing(status) { context.console.note("galley: " + words) }
        if context.console.format == .table, rows.isEmpty, status.unsaved.isEmpty, status.unsavedPolicy.isEmpty {
            context.console.say("Nothing waits for you.")
        }
    }

    /// Why the queue is that of nobody; nil for somebody who may act.
    private static func standing(_ status: Newsroom.Status) -> String? {
        guard let person = status.person else {
            let address = status.address.map { "nobody on the masthead has the address \($0)" } ?? "git has no user.email"
            return
                "nobody knows who you are: \(address).\n  Say who with --as PERSON (for good: `git config galley.as PERSON`), or have an admin add you: `galley masthead add`."
        }
        return person.isRetired
            ? "\(person.id) is retired and can make no move.\n  An admin brings the person back: `galley masthead restore \(person.id)`."
            : nil
    }

    /// A command as a table shows it: beside the name of what it is about, the name need not stand again.
    private static func shown(_ command: String, _ name: String, _ context: CommandContext) -> String {
        guard context.console.format == .table, command.hasPrefix("galley ") else { return command }
        return command.dropFirst("galley ".count).split(separator: " ").filter { $0 != name }.joined(separator: " ")
    }

    private struct Row {
        let queue: String
        let article: ListedArticle
        let moves: [String]
        let note: MoveNote?

        func cells(_ format: Console.Format) -> [String] {
            let what = article.oddity.map(OddityWords.short) ?? ""
            return [
                queue, article.name.description, article.state, moves.joined(separator: ","),
                queue == "odd" ? what : article.shownTitle(format),
            ] + (format == .table ? [] : noteInWords.map { [$0] } ?? [])
        }
        /// What was said with the last move, under the table of people; programs have it in a field of its own.
        func tellNote(_ console: Console) {
            guard let words = noteInWords else { return }
            for line in CellWords("\(article.name.slug): \(words)").wrapped(to: console.columns - 2) { console.say("  " + line) }
        }

        private var noteInWords: String? {
            note.map { TerminalText.text("\($0.transition) by \($0.by): \($0.note.split(separator: "\n").first ?? "")") }
        }

        var record: StatusRecord {
            StatusRecord(
                queue: queue, article: article.name.description, state: article.state,
                title: article.isUntitled ? nil : article.title,
                moves: moves,
                oddity: article.oddity.map(OddityWords.short), note: note.map(NoteRecord.init))
        }
    }
}
