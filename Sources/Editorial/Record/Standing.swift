/// Where an article stands, told from its history: who approved exactly this text, who wrote it, what is before the public.
///
/// A fold over ``HistoryEntry`` values, newest first, under one workflow. It believes no trailer that the commit's own tree
/// does not bear out.
public struct Standing: Hashable, Sendable {
    /// One person's decision about the text as it stands.
    public struct Approval: Hashable, Sendable {
        /// The id of the person.
        public let person: String
        /// The transition by which the decision was made.
        public let transition: String
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
    public private(set) var approvals: [Approval] = []
    /// Everybody who wrote what is new since the last approved content, with the newest commit in which they did.
    public private(set) var writers: [HistoryEntry.Contributor: String] = [:]
    public private(set) var live: Live = .nothing
    /// Findings that somebody has let stand for exactly this content, newest first.
    public private(set) var waivers: [Waiver] = []

    /// Folds `entries`, newest first.
    /// - Parameter content: the digest of the text as it stands.
    public init(_ entries: [HistoryEntry], content: ContentDigest?, workflow: Workflow) {
        countApprovals(entries, content, workflow)
        gatherWriters(entries, workflow)
        live = Self.live(entries, workflow)
        waivers = content.map { Self.waivers(entries, $0) } ?? []
    }

    private static func waivers(_ entries: [HistoryEntry], _ content: ContentDigest) -> [Waiver] {
        entries.prefix { !$0.changedContent }.flatMap { entry -> [Waiver] in
            guard let event = entry.event, event.content == content, entry.content == content,
                entry.committer == .person(event.by)
            else { return [] }
            return event.waivers.map { Waiver(rule: $0, person: event.by, commit: entry.commit, reason: entry.note) }
        }
    }

    private mutating func countApprovals(_ entries: [HistoryEntry], _ content: ContentDigest?, _ workflow: Workflow) {
        guard let content else { return }
        for entry in entries {
            if entry.changedContent { return }
            guard let event = entry.event, let transition = workflow.transition(event.name) else { continue }
            if transition.isDecision {
                // The commit must be the person's own, and about this very text, by its trailer and by its tree.
                guard event.content == content, entry.content == content, entry.committer == .person(event.by),
                    !approvals.contains(where: { $0.person == event.by && $0.transition == event.name })
                else { continue }
                approvals.append(
                    Approval(person: event.by, transition: event.name, commit: entry.commit, time: entry.time))
            } else if workflow.voidsApprovals(transition) {
                return
            }
        }
    }

    private mutating func gatherWriters(_ entries: [HistoryEntry], _ workflow: Workflow) {
        let limit = workflow.reviewerMayFix ?? 0
        var mended: [HistoryEntry.Contributor: (characters: Int, commit: String)] = [:]
        for entry in entries.prefix(Self.lastApproved(entries, workflow) ?? entries.count) where entry.changedContent {
            for contributor in entry.writers {
                if let characters = entry.correction, limit > 0, case .person = contributor {
                    let before = mended[contributor]
                    mended[contributor] = ((before?.characters ?? 0) + characters, before?.commit ?? entry.commit)
                } else if writers[contributor] == nil {
                    writers[contributor] = entry.commit
                }
            }
        }
        // Many small corrections are a large one.
        for (contributor, mend) in mended where mend.characters > limit && writers[contributor] == nil {
            writers[contributor] = mend.commit
        }
    }

    /// Whether nothing older than `entries` can be an approval of the text as it stands.
    public static func approvalsAreSettled(_ entries: [HistoryEntry], _ workflow: Workflow) -> Bool {
        entries.contains { entry in
            entry.changedContent
                || entry.event.flatMap { workflow.transition($0.name) }.map(workflow.voidsApprovals) == true
        }
    }

    /// The entry that made the last approved content what it is: nobody older is a writer of what is new in the text.
    ///
    /// An approval that was taken back without a change of text is no ground to stand on; whoever wrote such content counts
    /// as a writer again.
    public static func lastApproved(_ entries: [HistoryEntry], _ workflow: Workflow) -> Int? {
        var struckDown = false
        for (index, entry) in entries.enumerated() {
            if bringsLive(entry, workflow) {
                return index
            } else if entry.changedContent {
                struckDown = false
            } else if grantsApproval(entry, workflow) {
                if !struckDown { return index }
            } else if strikesDown(entry, workflow) {
                struckDown = true
            }
        }
        return nil
    }

    /// Whether this entry released a text: what is before the public was approved, whoever wrote it. One that changes the text
    /// on the way does not count, unless it brings a live text back.
    private static func bringsLive(_ entry: HistoryEntry, _ workflow: Workflow) -> Bool {
        guard let event = entry.event, entry.committer == .person(event.by), case .text = live(after: entry, workflow) else {
            return false
        }
        return !entry.changedContent || workflow.transition(event.name)?.text == .live
    }

    /// Whether this entry is the decision that made its content approved content.
    public static func grantsApproval(_ entry: HistoryEntry, _ workflow: Workflow) -> Bool {
        guard let event = entry.event, let transition = workflow.transition(event.name), transition.isDecision, let to = event.to
        else { return false }
        return workflow.isCleared(to) && entry.committer == .person(event.by)
    }

    /// Whether this entry took an approval back without a change of text.
    private static func strikesDown(_ entry: HistoryEntry, _ workflow: Workflow) -> Bool {
        guard let event = entry.event, let transition = workflow.transition(event.name) else { return false }
        return workflow.voidsApprovals(transition) && event.from.flatMap(workflow.state)?.isPublic != true
    }

    /// What readers see, from the newest entry that says.
    public static func live(_ entries: [HistoryEntry], _ workflow: Workflow) -> Live {
        for entry in entries {
            if let live = live(after: entry, workflow) { return live }
        }
        return .nothing
    }

    /// What this one entry puts before the public; nil where it changes nothing there.
    public static func live(after entry: HistoryEntry, _ workflow: Workflow) -> Live? {
        guard let event = entry.event, let to = event.to.flatMap(workflow.state), workflow.transition(event.name) != nil else {
            return nil
        }
        if to.isPublic { return entry.entersPublic == false ? nil : .text(commit: entry.commit, time: entry.time) }
        if to.showsNotice { return .notice(commit: entry.commit, time: entry.time, words: entry.note) }
        return nil
    }
}
