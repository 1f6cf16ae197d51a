internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley status`
struct Status: Verb {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show your queue.",
        discussion:
            "What awaits a move of yours, what is yours and with somebody else, what is typed and not saved, and what is odd.")

    @OptionGroup var global: GlobalOptions

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        run.console.noteShallow(publication)
        let status = try publication.status()
        let rows =
            status.awaiting.map { Row(queue: "awaiting", article: $0.article, moves: $0.moves) }
            + status.mine.map { Row(queue: "mine", article: $0, moves: []) }
            + status.odd.map { Row(queue: "odd", article: $0, moves: []) }
        if global.json {
            for row in rows { run.console.json(row.record) }
            for name in status.unsaved { run.console.json(UnsavedRecord(article: name.description)) }
            return
        }
        if run.console.format == .table {
            let who = status.person.map { "\($0.name) (\($0.id)): \(RefusalWords.either($0.roles))" } ?? "nobody on the masthead"
            run.console.say("You are \(Visible.text(who)), on \(status.branch ?? "no branch").")
        }
        run.console.rows(rows.map(\.cells) + status.unsaved.map { ["unsaved", $0.description, "", "galley save", ""] })
        if run.console.format == .table, rows.isEmpty, status.unsaved.isEmpty { run.console.say("Nothing waits for you.") }
    }

    private struct Row {
        let queue: String
        let article: ListedArticle
        let moves: [String]

        var cells: [String] {
            let what = article.oddity.map(OddityWords.short) ?? ""
            return [
                queue, article.name.description, article.state, moves.joined(separator: ","),
                queue == "odd" ? what : article.title,
            ]
        }
        var record: Record {
            Record(
                queue: queue, article: article.name.description, state: article.state, title: article.title, moves: moves,
                oddity: article.oddity.map(OddityWords.short))
        }
    }

    private struct Record: Encodable {
        let queue: String
        let article: String
        let state: String
        let title: String
        let moves: [String]
        let oddity: String?
    }

    private struct UnsavedRecord: Encodable {
        var queue = "unsaved"
        let article: String
    }
}
