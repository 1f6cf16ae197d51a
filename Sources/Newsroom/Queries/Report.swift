import Git
import Workflows

/// Statistics of a publication's work: how long texts waited, and what was decided, by whom and when.
public struct Report: Sendable {
    /// The subject of a line.
    public enum Subject: Hashable, Sendable {
        /// The totals.
        case all
        /// A state: how long articles stayed in it.
        case state(String)
        /// A person, by id.
        case person(String)
        /// A month by the publication's clock, `2018-09`.
        case month(String)
    }

    /// The statistics of several durations, in seconds.
    public struct Durations: Hashable, Sendable {
        public let count: Int
        /// The median; of an even number of values the lower of the two in the middle.
        public let median: Int64
        public let mean: Int64
        public let longest: Int64

        /// nil for no durations at all.
        init?(_ times: [Int64]) {
            guard let longest = times.max() else { return nil }
            let sorted = times.sorted()
            count = sorted.count
            median = sorted[(sorted.count - 1) / 2]
            mean = Int64((times.reduce(0.0) { $0 + Double($1) } / Double(count)).rounded())
            self.longest = longest
        }
    }

    /// Counts of what was done.
    public struct Counts: Hashable, Sendable {
        /// Decisions about a text, for and against.
        public var decisions = 0
        /// Articles reopened from a final state, such as spiked.
        public var reopened = 0
        /// Decisions by writers of the text, which the workflow allowed (overrides).
        public var overridden = 0
        /// Releases with other words than the release before.
        public var corrected = 0
        /// Waived findings.
        public var waived = 0

        /// Nothing yet.
        public init() {}
    }

    /// One line.
    public struct Line: Hashable, Sendable {
        public let subject: Subject
        /// For a state: the stays that have ended. Otherwise: from the beginning of a round of review to its first decision.
        public let durations: Durations?
        /// For a state: how many articles are in it now.
        public let now: Int?
        /// nil for a state.
        public let counts: Counts?
    }

    /// The commit up to which it reports, 40 digits.
    public let tip: String
    public let articles: Int
    public let events: Int
    /// The totals first; then the states in the order of the workflows, the people and the months, sorted.
    public let lines: [Line]
}

extension Publication {
    /// Reports on all of history, in one walk over it.
    public func report() throws -> Report {
        if repository.isShallow { throw Refusal.shallow }
        let snapshot = try snapshot()
        let workflows = try snapshot.workflowNames().compactMap { try? snapshot.workflow(named: $0) }
        var states: [String] = []
        for state in workflows.flatMap(\.states) where !states.contains(state.name) { states.append(state.name) }
        let past = PastPolicy(repository, snapshot.readings)
        var pass = ReportPass(states, try snapshot.articles(), try snapshot.formerNames(), TimeZones.Clock(snapshot.settings))
        try repository.walk(from: [snapshot.commit.id]) { commit in
            if case .event(let event) = CommitMessage.read(commit.message) {
                try pass.take(event, past.meaning(of: event, commit) ?? [], at: commit.committer.time)
            }
            return true
        }
        return pass.report(tip: snapshot.commit.id.hex)
    }
}
