import Git
public import Text
public import Workflows

/// One line of an article's history.
public struct LogLine: Sendable {
    /// The name that the article had after the commit.
    public let name: ArticleName
    public let entry: HistoryEntry
    /// The names of those who had a hand in it.
    public let people: [String]
    /// Minutes east of UTC, in the publication's time zone at that moment.
    public let offset: Int
    /// What the commit changed in the words, against its first parent; nil where it changed none.
    public var change: WordDiff?
    /// For a move: how many seconds the article had been in the state that it left.
    public var waited: Int64?
    /// What kind of move it is by the article's workflow.
    public var meaning: Meaning = []

    /// What a move means, whatever the workflow calls it.
    public struct Meaning: OptionSet, Hashable, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A decision about the text.
        public static let decision = Meaning(rawValue: 1)
        /// A decision in which somebody was let off the second pair of eyes.
        public static let override = Meaning(rawValue: 2)
        /// A decision after which more are needed.
        public static let pending = Meaning(rawValue: 32)
        /// It brought the working text before the public.
        public static let release = Meaning(rawValue: 4)
        /// A release of other words than the ones released before.
        public static let correction = Meaning(rawValue: 8)
        /// A change, without Galley, of an article whose text was before the public.
        public static let silent = Meaning(rawValue: 16)
    }
}

extension Publication {
    /// The history of an article, newest first, with what was done to it without Galley.
    public func log(_ article: String) throws -> [LogLine] {
        let snapshot = try snapshot()
        return try logLines(of: find(article, on: snapshot), on: snapshot)
    }

    /// The workflow of an article, or the publication's own where the article cannot be read.
    func anyWorkflow(_ name: ArticleName, _ snapshot: Snapshot) throws -> Workflow {
        do {
            if let article = try snapshot.article(name) { return try snapshot.workflow(for: article.text) }
        } catch let refusal as Refusal {
            guard refusal.kind == .broken else { throw refusal }
        }
        return try snapshot.workflow(named: snapshot.settings.defaultWorkflow)
    }

    static func names(_ entry: HistoryEntry, _ masthead: Masthead) -> [String] {
        let first = entry.event.map { [HistoryEntry.Contributor.person($0.by)] } ?? []
        let rest = entry.contributors.subtracting(first).compactMap { name($0, masthead) }.sorted()
        return first.compactMap { name($0, masthead) } + (entry.changedContent || entry.isByHand ? rest : [])
    }

    private static func name(_ contributor: HistoryEntry.Contributor, _ masthead: Masthead) -> String? {
        switch contributor {
        case .person(let id): masthead.person(id)?.name ?? id
        case .unknown(let address): address
        // The commit names its author besides.
        case .unproven: nil
        }
    }
}
