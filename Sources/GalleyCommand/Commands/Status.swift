internal import ArgumentParser
internal import Newsroom
internal import Text
internal import Workflows

/// `galley status`
struct Status: Verb {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show your queue.",
        discussion:
            "What waits for you, what of yours waits for somebody else, what is not saved, and what is odd.")

    @OptionGroup var global: GlobalOptions

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        run.console.noteShallow(publication)
        let status = try publication.status()
        if let contest = status.contest {
            let words = MergeRecipe(contest).words
            run.console.note("galley: " + Visible.text(words.sentence))
            for hint in words.hints { run.console.note("  " + Visible.text(hint)) }
        }
        let rows =
            status.awaiting.map {
                Row(queue: "awaiting", article: $0.article, moves: $0.moves, note: status.notes[$0.article.name])
            }
            + status.mine.map { Row(queue: "mine", article: $0, moves: [], note: status.notes[$0.name]) }
            + status.odd.map { Row(queue: "odd", article: $0, moves: [], note: nil) }
        if global.json {
            for row in rows { run.console.json(row.record) }
            for unsaved in status.unsaved { run.console.json(UnsavedRecord(unsaved)) }
            for file in status.unsavedPolicy {
                run.console.json(UnsavedPolicyRecord(file: file.path, command: UnsavedWords.command(file)))
            }
            return
        }
        if run.console.format == .table {
            let named = try publication.namedPerson().flatMap { $0.source == .option ? nil : ", says \($0.source.name)" } ?? ""
            let who =
                status.person.map { "\($0.name) (\($0.id)\(named)): \(RefusalWords.either($0.roles))" }
                ?? "nobody on the masthead"
            run.console.say("You are \(Visible.text(who)), on \(status.branch ?? "no branch").")
        }
        run.console.rows(
            rows.map { $0.cells(run.console.format) }
                + status.unsaved.map {
                    let command = UnsavedWords.command($0)
                    return ["unsaved", $0.name.description, $0.state ?? "", Self.shown(command, $0.name.description, run), ""]
                }
                + status.unsavedPolicy.map {
                    ["unsaved", $0.path, "", Self.shown(UnsavedWords.command($0), $0.path, run), ""]
                },
            shortening: [4, 1])
        if run.console.format == .table { for row in rows { row.tellNote(run.console) } }
        for words in status.unsaved.compactMap(UnsavedWords.trouble) { run.console.note("galley: " + words) }
        for words in status.unsaved.compactMap(UnsavedWords.warning) { run.console.note("galley: " + words) }
        if let words = Self.standing(status) { run.console.note("galley: " + words) }
        if run.console.format == .table, rows.isEmpty, status.unsaved.isEmpty, status.unsavedPolicy.isEmpty {
            run.console.say("Nothing waits for you.")
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
    private static func shown(_ command: String, _ name: String, _ run: Run) -> String {
        guard run.console.format == .table, command.hasPrefix("galley ") else { return command }
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
            note.map { Visible.text("\($0.transition) by \($0.by): \($0.note.split(separator: "\n").first ?? "")") }
        }

        var record: Record {
            Record(
                queue: queue, article: article.name.description, state: article.state,
                title: article.isUntitled ? nil : article.title,
                moves: moves,
                oddity: article.oddity.map(OddityWords.short), note: note.map(NoteRecord.init))
        }
    }

    private struct Record: Encodable {
        let queue: String
        let article: String
        let state: String
        let title: String?
        let moves: [String]
        let oddity: String?
        let note: NoteRecord?
    }

    private struct UnsavedPolicyRecord: Encodable {
        var queue = "unsaved"
        let file: String
        let command: String
    }

    private struct UnsavedRecord: Encodable {
        var queue = "unsaved"
        let article: String
        let state: String?
        let command: String
        let savers: [String]

        init(_ unsaved: UnsavedArticle) {
            article = unsaved.name.description
            state = unsaved.state
            command = UnsavedWords.command(unsaved)
            savers = unsaved.savers
        }
    }
}
