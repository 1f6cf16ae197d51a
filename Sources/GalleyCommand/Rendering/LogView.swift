internal import Newsroom
internal import Text
internal import Workflows

/// What a line of an article's history is in JSON.
struct LogRecord: Encodable {
    let article: String
    let commit: String
    let time: String
    let localTime: String
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
    let deed: String
    let wordsIn: Int?
    let wordsOut: Int?
    let firstChange: String?
    let waitedSeconds: Int64?
    let waivers: [String]?
    let correction: Bool?
    let override: Bool?
    let silent: Bool?

    init(_ line: LogLine) {
        let event = line.entry.event
        article = line.name.description
        commit = line.entry.commit
        time = Times.instant(line.entry.time)
        localTime = LocalTime(line.entry.time, offset: line.offset).instant
        self.event = event?.name
        from = event?.from
        to = event?.to
        by = event?.by
        role = event?.role
        people = line.people
        content = event?.content?.description
        changedContent = line.entry.changedContent
        byHand = line.entry.isByHand
        subject = line.entry.subject
        note = line.entry.note
        deed = line.deed
        wordsIn = line.change?.wordsIn
        wordsOut = line.change?.wordsOut
        firstChange = line.change?.firstChange
        waitedSeconds = line.waited
        waivers = event.flatMap { $0.waivers.isEmpty ? nil : $0.waivers }
        correction = line.meaning.contains(.correction) ? true : nil
        override = line.meaning.contains(.override) ? true : nil
        silent = line.meaning.contains(.silent) ? true : nil
    }
}

extension Console {
    /// Tells one line of a history to a person.
    func tell(_ line: LogLine) {
        let event = line.entry.event
        let people = Visible.text(line.people.joined(separator: ", "))
        let who = event?.role.map { "\(people) (\($0))" } ?? people
        let when = LocalTime(line.entry.time, offset: line.offset).minute
        let states = [event?.from, event?.to].compactMap { $0 }
        let move = states.count == 2 && states[0] == states[1] ? "" : states.joined(separator: " → ")
        let isOdd = event == nil || line.meaning.contains(.override)
        let deed = styled(Visible.text(line.toldDeed), isOdd ? .red : .bold)
        say("\(styled(String(line.entry.commit.prefix(10)), .dim))  \(when)  \(who) \(deed)")
        var facts = [move.isEmpty ? nil : Visible.text(move), line.waitInWords.map { "after \(Visible.text($0))" }]
        if let change = line.changeInWords { facts.append(change) }
        let told = facts.compactMap { $0 }
        if !told.isEmpty { say(Self.margin + told.joined(separator: "; ")) }
        if let first = line.change?.firstChange { say(Self.margin + Visible.text(first)) }
        if event == nil { say(Self.margin + Visible.text(line.entry.subject)) }
        for words in line.entry.note.split(separator: "\n", omittingEmptySubsequences: false) where !line.entry.note.isEmpty {
            say(Self.margin + styled("| ", .dim) + Visible.text(String(words)))
        }
    }

    private static let margin = "            "
}

extension LogLine {
    /// What was done, in the words of today. ``deed`` stands in archives of evidence, whose words never change.
    fileprivate var toldDeed: String { deed.replacing("took it in from a capture", with: "imported it from a saved page") }
}
