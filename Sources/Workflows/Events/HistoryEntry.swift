public import Text

/// One commit that concerns an article, as read from its objects.
public struct HistoryEntry: Hashable, Sendable {
    /// Who had a hand in a text.
    public enum Contributor: Hashable, Sendable {
        /// A person on the masthead, by id.
        case person(String)
        /// Somebody whose address the masthead does not know.
        case unknown(address: String)
        /// Whoever wrote under this address without the signature that the publication asked for.
        case unproven(address: String)
    }

    /// The commit, 40 hexadecimal digits.
    public var commit: String
    /// The committer's time, seconds since 1970.
    public var time: Int64
    /// What the commit claims; nil where it was made without Galley.
    public var event: Event?
    /// Whether the words, credits or pixels of the article differ from the commit before.
    public var changedContent: Bool
    /// How many characters of the body the change put in or took away, where it is one that a reviewer may make
    /// (``Correction``); nil for any other.
    public var correction: Int?
    /// The content digest recomputed from the commit's own tree; nil where nobody asked for it.
    public var content: ContentDigest?
    /// What the event did, by the workflow of its time; empty where that workflow had no such move.
    public var meaning: EventMeaning
    /// Everybody the commit names as a writer: author, co-authors and who acted.
    public var contributors: Set<Contributor>
    /// The person whose address the committer's is.
    public var committer: Contributor
    /// The subject without the event's name.
    public var subject: String
    /// What the person said.
    public var note: String
    /// The position in an audit's order of the whole history, in which parents come before children; 0 elsewhere.
    public var place = 0
    /// Commits of entries that come before this one in the order but are not its ancestors, because they are on another line of
    /// history. Pairs of which both are changes of the text are left out.
    public var beside: Set<String> = []

    public init(
        commit: String, time: Int64, event: Event?, changedContent: Bool, correction: Int? = nil, content: ContentDigest? = nil,
        meaning: EventMeaning = [], contributors: Set<Contributor>, committer: Contributor, subject: String, note: String
    ) {
        self.commit = commit
        self.time = time
        self.event = event
        self.changedContent = changedContent
        self.correction = correction
        self.content = content
        self.meaning = meaning
        self.contributors = contributors
        self.committer = committer
        self.subject = subject
        self.note = note
    }

    /// The role of a commit in counting the writers since the last approved content.
    public enum Mark: Hashable, Sendable {
        case release, change, approval, strike
    }

    /// That role; nil: the commit does not matter there.
    public var mark: Mark? {
        if ApprovalState.bringsLive(self) { return .release }
        if changedContent { return .change }
        if ApprovalState.grantsApproval(self) { return .approval }
        return ApprovalState.strikesDown(self) ? .strike : nil
    }

    /// Records that `other`, which comes before this entry in the order, is not its ancestor.
    public mutating func stand(beside other: HistoryEntry) {
        guard let mark, let before = other.mark, mark != .change || before != .change else { return }
        beside.insert(other.commit)
    }

    /// Whether the commit was made without Galley.
    public var isByHand: Bool { event == nil }
}
