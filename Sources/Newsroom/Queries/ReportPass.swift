import Text
import Workflows

/// Collects the counts of a report while events come in newest first. Its memory grows with articles and stays, not with
/// commits.
struct ReportPass {
    /// What the later events said about one article.
    private struct Track {
        /// When the article left the state of the next event; nil: it is still there.
        var left: Int64?
        /// The earliest decision so far in the current round of review.
        var decision: (time: Int64, subjects: [Report.Subject])?
        var release: (content: ContentDigest?, subjects: [Report.Subject])?
    }

    /// The current states, in the order of the workflows and their files.
    private let states: [String]
    private let clock: TimeZones.Clock
    private let present: Set<ArticleName>
    private var tracks: [ArticleName: Track] = [:]
    private var today: [ArticleName: ArticleName] = [:]
    private var stays: [String: [Int64]] = [:]
    private var now: [String: Int] = [:]
    private var waits: [Report.Subject: [Int64]] = [:]
    private var counts: [Report.Subject: Report.Counts] = [.all: Report.Counts()]
    private var events = 0

    /// - Parameter names: the current name of the article for every old name.
    init(_ states: [String], _ present: [ArticleName], _ names: [ArticleName: ArticleName], _ clock: TimeZones.Clock) {
        today = names
        self.states = states
        self.clock = clock
        self.present = Set(present)
    }

    /// - Parameter meaning: what the event did, by the workflow of its time.
    mutating func take(_ event: Event, _ meaning: EventMeaning, at time: Int64) throws {
        guard let name = event.article.flatMap(ArticleName.init) else { return }
        events += 1
        let current = today[name] ?? name
        if let old = event.renamedFrom.flatMap(ArticleName.init) { today[old] = current }
        let subjects = [.all, .person(event.by), .month(try clock.local(time).month)] as [Report.Subject]
        var track = tracks[current] ?? Track()
        tally(event, meaning, subjects, &track)
        follow(event, meaning, at: time, subjects, &track, isPresent: present.contains(current))
        tracks[current] = track
    }

    private mutating func tally(
        _ event: Event, _ meaning: EventMeaning, _ subjects: [Report.Subject], _ track: inout Track
    ) {
        var corrected: [Report.Subject] = []
        if meaning.contains(.release) {
            if let newer = track.release, newer.content != event.content { corrected = newer.subjects }
            track.release = (event.content, subjects)
        }
        for subject in corrected { counts[subject, default: Report.Counts()].corrected += 1 }
        for subject in subjects {
            counts[subject, default: Report.Counts()].waived += event.waivers.count
            if meaning.contains(.verdict) { counts[subject, default: Report.Counts()].decisions += 1 }
            if meaning.contains(.reopening) { counts[subject, default: Report.Counts()].reopened += 1 }
            if meaning.contains(.override) || event.name == "override" {
                counts[subject, default: Report.Counts()].overridden += 1
            }
        }
    }

    /// Measures stays: one begins where an event leads into a state, and ends where the next event leads out of it.
    private mutating func follow(
        _ event: Event, _ meaning: EventMeaning, at time: Int64, _ subjects: [Report.Subject], _ track: inout Track,
        isPresent: Bool
    ) {
        if meaning.contains(.fromWaiting) {
            if meaning.contains(.verdict) {
                track.decision = (time, subjects)
            } else if event.to != event.from {
                track.decision = nil
            }
        }
        guard event.to != event.from, let to = event.to, Person.isID(to) else { return }
        if let left = track.left {
            stays[to, default: []].append(max(0, left - time))
        } else if isPresent {
            now[to, default: 0] += 1
        }
        track.left = time
        if meaning.contains(.inWaiting), let decision = track.decision {
            for subject in decision.subjects { waits[subject, default: []].append(max(0, decision.time - time)) }
            track.decision = nil
        }
    }

    func report(tip: String) -> Report {
        let states = self.states + Set(stays.keys).union(now.keys).subtracting(self.states).sorted()
        let stateLines = states.map { state in
            Report.Line(
                subject: .state(state), durations: Report.Durations(stays[state] ?? []), now: now[state] ?? 0, counts: nil)
        }
        let others = counts.keys.sorted { Self.order($0) < Self.order($1) }.map { subject in
            Report.Line(subject: subject, durations: Report.Durations(waits[subject] ?? []), now: nil, counts: counts[subject])
        }
        return Report(
            tip: tip, articles: present.count, events: events, lines: others.prefix(1) + stateLines + others.dropFirst())
    }

    private static func order(_ subject: Report.Subject) -> (Int, String) {
        switch subject {
        case .all: (0, "")
        case .state(let name): (1, name)
        case .person(let id): (2, id)
        case .month(let month): (3, month)
        }
    }
}
