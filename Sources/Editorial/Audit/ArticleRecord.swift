/// What an audit remembers of an article while it goes through the history.
public struct ArticleRecord: Sendable {
    /// What happened, newest first, as far back as a later question can need.
    public private(set) var entries: [HistoryEntry] = []
    /// The last release, with what it released.
    public private(set) var released: Release?
    /// The commit that released the text last, or put a notice in its place.
    private var settledLive: String?
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

    /// - Parameter settledLive: the commit that released the text last, or put a notice in its place.
    public init(entries: [HistoryEntry], released: Release?, settledLive: String?, state: String?) {
        self.entries = entries
        self.released = released
        self.settledLive = settledLive
        self.state = state
    }

    mutating func add(_ entry: HistoryEntry, _ workflow: Workflow?) {
        entries.insert(entry, at: 0)
        guard entries.count > Self.many, entries.count % 8 == 0, let workflow else { return }
        if let settled = Standing.settled(entries, workflow) { entries.removeSubrange((settled + 1)...) }
    }

    /// Takes in what happened on another line of history, where two lines run together: a decision that changes no file stands
    /// in no tree, and counts all the same.
    ///
    /// Everything has its place in the order of the whole history, in which nothing comes before what it was made upon: what
    /// was voided on either line is voided afterwards.
    public mutating func join(_ other: ArticleRecord) {
        guard !isLike(other) else { return }
        var left = entries[...]
        var right = other.entries[...]
        entries = []
        while let one = left.first, let another = right.first {
            if one.place >= another.place { left.removeFirst() }
            if another.place >= one.place { right.removeFirst() }
            entries.append(one.place >= another.place ? one : another)
        }
        entries += left + right
        let live = [settledLive, other.settledLive].compactMap { $0 }
        if let newest = entries.first(where: { live.contains($0.commit) })?.commit, newest != settledLive {
            settledLive = newest
            released = other.released
        }
    }

    /// Whether two lines of history know the same of the article.
    public func isLike(_ other: ArticleRecord) -> Bool {
        entries.count == other.entries.count
            && entries.elementsEqual(other.entries) { $0.place == $1.place && $0.commit == $1.commit }
    }

    /// Takes in that `commit` released a text; nil: that it put a notice in its place.
    mutating func release(_ release: Release?, by commit: String) {
        released = release
        settledLive = commit
    }
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
