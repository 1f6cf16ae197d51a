package import Newsroom
internal import Text
internal import Workflows

/// What a line of an article's history is in JSON.
package struct LogRecord: Encodable {
    package let article: String
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

    package init(_ line: LogLine) {
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
        deed = line.action
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
