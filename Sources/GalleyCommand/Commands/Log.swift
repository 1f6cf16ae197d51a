internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley log`
struct Log: Verb {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Tell the history of articles, newest first.",
        discussion: "Changes made without Galley stand in it too, marked as such.")

    @Argument(help: "Articles.", completion: .articles)
    var articles: [String]

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let article: String
        let commit: String
        let time: String
        let event: String?
        let from: String?
        let to: String?
        let by: String?
        let role: String?
        let people: [String]
        let content: String?
        let changedContent: Bool
        let byHand: Bool
        let subject: String
        let note: String
    }

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        run.each(articles, global) { article in
            let lines = try publication.log(article)
            if global.json {
                for line in lines { run.console.json(Self.record(line)) }
            } else if run.console.format == .lines {
                run.console.rows(lines.map(Self.cells))
            } else {
                for line in lines { tell(line, run) }
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

    private func tell(_ line: LogLine, _ run: Run) {
        let console = run.console
        let event = line.entry.event
        let states = [event?.from, event?.to].compactMap { $0 }
        let move = states.count == 2 && states[0] == states[1] ? states[0] : states.joined(separator: " → ")
        let people = Visible.text(line.people.joined(separator: ", "))
        let who = event?.role.map { "\(people), \($0)" } ?? people
        let head = console.styled(event?.name ?? "by hand", event == nil ? .red : .bold)
        console.say(
            "\(console.styled(String(line.entry.commit.prefix(10)), .dim))  \(Times.minute(line.entry.time, line.offset))  \(head)\(move.isEmpty ? "" : "  \(move)")  by \(who)"
        )
        if event == nil {
            console.say(
                "            " + Visible.text(line.entry.subject) + (line.entry.changedContent ? " (the text changed)" : ""))
        }
        for words in line.entry.note.split(separator: "\n", omittingEmptySubsequences: false) where !line.entry.note.isEmpty {
            console.say("            " + Visible.text(String(words)))
        }
    }

    private static func record(_ line: LogLine) -> Record {
        let event = line.entry.event
        return Record(
            article: line.name.description, commit: line.entry.commit, time: Times.instant(line.entry.time), event: event?.name,
            from: event?.from, to: event?.to, by: event?.by, role: event?.role, people: line.people,
            content: event?.content?.description, changedContent: line.entry.changedContent, byHand: line.entry.isByHand,
            subject: line.entry.subject, note: line.entry.note)
    }
}
