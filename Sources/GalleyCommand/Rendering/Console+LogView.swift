internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

extension Console {
    /// Tells one line of a history to a person.
    func tell(_ line: LogLine) {
        let event = line.entry.event
        let people = TerminalText.text(line.people.joined(separator: ", "))
        let who = event?.role.map { "\(people) (\($0))" } ?? people
        let when = LocalTime(line.entry.time, offset: line.offset).minute
        let states = [event?.from, event?.to].compactMap { $0 }
        let move = states.count == 2 && states[0] == states[1] ? "" : states.joined(separator: " → ")
        let isOdd = event == nil || line.meaning.contains(.override)
        let deed = styled(TerminalText.text(line.toldAction), isOdd ? .red : .bold)
        say("\(styled(String(line.entry.commit.prefix(10)), .dim))  \(when)  \(who) \(deed)")
        var facts = [move.isEmpty ? nil : TerminalText.text(move), line.waitInWords.map { "after \(TerminalText.text($0))" }]
        if let change = line.changeInWords { facts.append(change) }
        let told = facts.compactMap { $0 }
        if !told.isEmpty { say(Self.margin + told.joined(separator: "; ")) }
        if let first = line.change?.firstChange { say(Self.margin + TerminalText.text(first)) }
        if event == nil { say(Self.margin + TerminalText.text(line.entry.subject)) }
        for words in line.entry.note.split(separator: "\n", omittingEmptySubsequences: false) where !line.entry.note.isEmpty {
            say(Self.margin + styled("| ", .dim) + TerminalText.text(String(words)))
        }
    }

    private static let margin = "            "
}

extension LogLine {
    /// What was done, in the words of today. ``action`` stands in archives of evidence, whose words never change.
    fileprivate var toldAction: String { action.replacing("took it in from a capture", with: "imported it from a saved page") }
}
