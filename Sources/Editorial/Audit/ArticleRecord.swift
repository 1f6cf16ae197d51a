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

    /// Takes in what happened on another line of history, where two lines run together: a decision that changes no file stands
    /// in no tree, and counts all the same.
    public mutating func join(_ other: ArticleRecord) {
        guard other.entries.first?.commit != entries.first?.commit else { return }
        let known = Set(entries.map(\.commit))
        let theirs = Set(other.entries.map(\.commit))
        var news = other.entries.prefix { !known.contains($0.commit) }
        var own = entries.prefix { !theirs.contains($0.commit) }
        let common = entries.dropFirst(own.count)
        var joined: [HistoryEntry] = []
        while let one = news.first, let other = own.first {
            joined.append(other.time > one.time ? own.removeFirst() : news.removeFirst())
        }
        entries = joined + news + own + common
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
