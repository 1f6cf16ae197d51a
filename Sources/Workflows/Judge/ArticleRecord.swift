public import Text

/// What an audit remembers of an article while it goes through the history.
public struct ArticleRecord: Sendable {
    /// What happened, oldest first, as far back as a later question can need.
    public private(set) var entries: [HistoryEntry] = []
    /// The approval state after these entries.
    public private(set) var fold = ApprovalFold()
    /// The last release, with what it released.
    public private(set) var released: Release?
    /// The commit that released the text last, or put a notice in its place.
    private var settledLive: String?
    /// The state after the newest entry that left a text which could be read.
    public var state: String?
    /// At which length the record is next searched for entries that can be dropped.
    private(set) var most = Self.many

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

    /// The positions of dropped entries.
    private var forgotten: Set<Int> = []

    /// Up to this length nothing is dropped.
    private static let many = 24

    public init() {}

    /// - Parameters:
    ///   - entries: newest first.
    ///   - settledLive: the commit that released the text last, or put a notice in its place.
    public init(entries: [HistoryEntry], released: Release?, settledLive: String?, state: String?) {
        self.entries = entries.reversed()
        fold = ApprovalFold(entries)
        self.released = released
        self.settledLive = settledLive
        self.state = state
    }

    /// Whether a text in this state is public, by the event that led there and the workflow of its time.
    /// - Returns: nil where the newest event led to another state, or none is known.
    func isPublic(in state: String) -> Bool? {
        guard let entry = entries.last(where: { !$0.isByHand }), entry.event?.to == state else { return nil }
        return entry.meaning.contains(.inPublic)
    }

    mutating func add(_ entry: HistoryEntry) {
        entries.append(entry)
        fold.add(entry)
        if entries.count > most { forget() }
    }

    /// Drops entries that no later question can need. Done again only when the record has doubled, so that the cost for each
    /// entry stays constant.
    private mutating func forget() {
        var reach = ApprovalReach()
        var beside: Set<String> = []
        if let settled = entries.lastIndex(where: { entry in
            reach.take(entry, isBeside: beside.remove(entry.commit) != nil)
            beside.formUnion(entry.beside)
            return reach.settlesAll && beside.isEmpty
        }) {
            forgotten.formUnion(entries[..<settled].map(\.place))
            entries.removeFirst(settled)
        }
        most = max(Self.many, entries.count * 2)
    }

    /// Merges the record of another line of history at a merge commit: a decision that changes no file is in no tree, and
    /// counts all the same.
    ///
    /// Entries are put in the order of the whole history, where parents come before children, so an approval that either line
    /// voided is void afterwards. An entry of one line counts as unaware of those that only the other line had.
    public mutating func join(_ other: ArticleRecord) {
        guard !isLike(other) else { return }
        var left = Array(entries.reversed())[...]
        var right = Array(other.entries.reversed())[...]
        var joined: [HistoryEntry] = []
        /// Entries that only one line has: their positions in `joined`.
        var own: [Int] = []
        var others: [Int] = []
        /// Adds an entry: entries come newest first, so all that are added later are older.
        func add(_ entry: HistoryEntry, _ isForgotten: Bool, to side: inout [Int], beside newer: [Int]) {
            joined.append(entry)
            guard !isForgotten, entry.mark != nil else { return }
            for index in newer { joined[index].stand(beside: entry) }
            side.append(joined.endIndex - 1)
        }
        while !left.isEmpty || !right.isEmpty {
            if let one = left.first, let another = right.first, one.place == another.place {
                joined.append(one)
                joined[joined.endIndex - 1].beside.formUnion(another.beside)
                left.removeFirst()
                right.removeFirst()
            } else if let one = left.first, one.place > right.first?.place ?? .min {
                add(left.removeFirst(), other.forgotten.contains(one.place), to: &own, beside: others)
            } else {
                let another = right.removeFirst()
                add(another, forgotten.contains(another.place), to: &others, beside: own)
            }
        }
        forgotten.formUnion(other.forgotten)
        entries = joined.reversed()
        let former = fold
        fold = ApprovalFold(joined)
        // Those of entries that were forgotten have left their names.
        fold.join(former)
        fold.join(other.fold)
        let live = [settledLive, other.settledLive].compactMap { $0 }
        if let newest = joined.first(where: { live.contains($0.commit) })?.commit, newest != settledLive {
            settledLive = newest
            released = other.released
        }
    }

    /// Whether two lines of history have the same record of the article.
    public func isLike(_ other: ArticleRecord) -> Bool {
        entries.count == other.entries.count
            && entries.elementsEqual(other.entries) { $0.place == $1.place && $0.commit == $1.commit }
    }

    /// Records that `commit` released a text; nil: that a notice replaced it.
    mutating func release(_ release: Release?, by commit: String) {
        released = release
        settledLive = commit
    }
}
