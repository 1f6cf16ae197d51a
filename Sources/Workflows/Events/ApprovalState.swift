public import Text

/// The state of an article as its history tells it: who approved exactly this text, who wrote it, what is live.
///
/// Made by a ``ApprovalFold`` over ``HistoryEntry`` values, each of which says what it did by the workflow of its time.
public struct ApprovalState: Hashable, Sendable {
    /// One person's decision about the text as it stands.
    public struct Approval: Hashable, Sendable {
        /// The id of the person.
        public let person: String
        /// The transition by which the decision was made.
        public let transition: String
        /// Whether it was, when it was made, a decision after which a text may become public.
        public var isClearing = true
        public let commit: String
        public let time: Int64
    }

    /// The version before the public, or the notice that took its place.
    public enum Live: Hashable, Sendable {
        case nothing
        /// A text; `commit` is the one that released it.
        case text(commit: String, time: Int64)
        /// A notice; `commit` is the one that took the text back.
        case notice(commit: String, time: Int64, words: String)
    }

    /// Decisions about this content that nothing has voided since, newest first, one a person.
    public let approvals: [Approval]
    /// Everybody who wrote what is new since the last approved content, with the newest commit in which they did.
    public let writers: [HistoryEntry.Contributor: String]
    /// Everybody who ever changed, moved or decided about the article, as far as its history was read.
    public let hands: Set<HistoryEntry.Contributor>
    public let live: Live
    /// Waivers for exactly this content, newest first.
    public let waivers: [Waiver]

    init(
        approvals: [Approval], writers: [HistoryEntry.Contributor: String], hands: Set<HistoryEntry.Contributor>, live: Live,
        waivers: [Waiver]
    ) {
        self.approvals = approvals
        self.writers = writers
        self.hands = hands
        self.live = live
        self.waivers = waivers
    }

    /// Folds `entries`, newest first.
    /// - Parameters:
    ///   - content: the digest of the text as it stands.
    ///   - workflow: the one in force now, which says how much a reviewer may correct.
    public init(_ entries: [HistoryEntry], content: ContentDigest?, workflow: Workflow) {
        self = ApprovalFold(entries).standing(content: content, mayFix: workflow.reviewerMayFix ?? 0)
    }

    /// Whether this entry released a text: a released text counts as approved, whoever wrote it. An entry that changes the text
    /// does not count, unless it restores the live text.
    static func bringsLive(_ entry: HistoryEntry) -> Bool {
        guard let event = entry.event, entry.committer == .person(event.by), entry.meaning.contains(.entersPublic) else {
            return false
        }
        return !entry.changedContent || entry.meaning.contains(.liveText)
    }

    /// Whether this entry is the last decision that was needed, which makes its content approved content.
    public static func grantsApproval(_ entry: HistoryEntry) -> Bool {
        guard let event = entry.event else { return false }
        return entry.meaning.contains(.granting) && entry.committer == .person(event.by)
    }

    /// Whether this entry revoked an approval without changing the text.
    static func strikesDown(_ entry: HistoryEntry) -> Bool {
        entry.meaning.contains(.voiding) && !entry.meaning.contains(.fromPublic)
    }

    /// What readers see, by the newest entry that changed it.
    public static func live(_ entries: some Sequence<HistoryEntry>) -> Live {
        for entry in entries {
            if let live = live(after: entry) { return live }
        }
        return .nothing
    }

    /// What readers see after this one entry; nil where it changes nothing for them.
    public static func live(after entry: HistoryEntry) -> Live? {
        if entry.meaning.contains(.entersPublic) { return .text(commit: entry.commit, time: entry.time) }
        if entry.meaning.contains(.entersNotice) { return .notice(commit: entry.commit, time: entry.time, words: entry.note) }
        return nil
    }
}
