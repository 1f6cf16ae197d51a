internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley log`
struct Log: Command {
    static let isPaged = true

    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Tell the history of articles, newest first.",
        discussion: """
            Who, when by the publication's clock, what changed in words, and how long it had waited. Changes made without Galley \
            stand in it too, marked as such.
            """)

    @Argument(help: "Articles.", completion: .articles)
    var articles: [String]

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { articles.map { Subject(.article, $0) } }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        context.each(articles, global) { article in
            let lines = try publication.log(article)
            if global.json {
                for line in lines { context.console.json(LogRecord(line)) }
            } else if context.console.format == .lines {
                context.console.rows(lines.map(Self.cells))
            } else {
                for line in lines { context.console.tell(line) }
            }
        }
    }

    private static func cells(_ line: LogLine) -> [String] {
        let event = line.entry.event
        return [
            String(line.entry.commit.prefix(10)), Times.instant(line.entry.time), event?.name ?? "by hand", event?.from ?? "",
            event?.to ?? "", line.people.joined(separator: ", "),
            line.entry.note.split(separator: "\n").first.map(String.init) ?? "",
        ]
    }
}
