/// What an audit remembers of an article while it goes through the history.
public struct ArticleRecord: Sendable {
    /// What happened, newest first, as far back as a later question can need.
    public private(set) var entries: [HistoryEntry] = []
    /// The last release, with what it released.
    public private(set) var released: Release?
    /// The state after the newest entry that left a text which could be read.
    public var state: String?

    /// A release of the text.
    public struct Release: Hashable, Sendable {
        public let commit: String
        public let name: ArticleName
        public let content: ContentDigest

        public init(commit: String, name: ArticleName, content: ContentDigest) {
            self.commit = commit
            self.name = name
            self.content = content
        }
    }

    /// The longest record of an article with no release that is kept; nothing is forgotten that a question could need, so this
    /// only says when it is worth asking.
    private static let many = 24

    public init() {}

    public init(entries: [HistoryEntry], released: Release?, state: String?) {
        self.entries = entries
        self.released = released
        self.state = state
    }

    mutating func add(_ entry: HistoryEntry, _ workflow: Workflow?) {
        entries.insert(entry, at: 0)
        guard entries.count > Self.many, entries.count % 8 == 0, let workflow else { return }
        if let settled = Standing.settled(entries, workflow) { entries.removeSubrange((settled + 1)...) }
    }

    mutating func release(_ release: Release?) { released = release }
}

extension Standing {
    /// The first entry beyond which nothing older changes what ``Standing`` says; nil where all are needed.
    static func settled(_ entries: [HistoryEntry], _ workflow: Workflow) -> Int? {
        guard let changed = entries.firstIndex(where: \.changedContent),
            let approved = lastApproved(entries, workflow),
            let live = entries.firstIndex(where: { live(after: $0, workflow) != nil })
        else { return nil }
        return max(changed, approved, live)
    }
}

extension Masthead {
    /// Who an address belongs to.
    public func contributor(_ address: String) -> HistoryEntry.Contributor {
        person(email: address).map { .person($0.id) } ?? .unknown(address: address)
    }
}
