public import Text

/// Computes an ``ApprovalState`` from the entries of an article, oldest first, in constant time for each entry.
///
/// A trailer counts only if the commit's own tree confirms it.
public struct ApprovalFold: Sendable {
    /// The contributors to one commit.
    private struct Hands: Hashable {
        let contributors: Set<HistoryEntry.Contributor>
        /// Whoever made a commit by hand: a writer as soon as the masthead knows the address.
        let committer: HistoryEntry.Contributor?
    }

    /// A commit and its place in the history.
    private struct Mark {
        let number: Int
        let commit: String
    }

    /// What the same contributors wrote.
    private struct Share {
        var written: Mark?
        var mended: (characters: Int, last: Mark)?
    }

    private struct Decision {
        let approval: ApprovalState.Approval
        let content: ContentDigest
    }

    private var count = 0
    private var decisions: [Decision] = []
    private var waivers: [(waiver: Waiver, content: ContentDigest)] = []
    /// What readers see.
    public private(set) var live: ApprovalState.Live = .nothing
    /// Everybody who ever changed, moved or decided about the article.
    private var hands: Set<Hands> = []
    /// What was written since the last approved content.
    private var written: [Hands: Share] = [:]
    /// What was written before the approval of the current text, for as long as that approval can be revoked.
    private var beforeApproval: [Hands: Share]?
    /// Whether anybody ever decided about any content.
    public private(set) var hasDecision = false

    public init() {}

    /// Folds `entries`, newest first.
    public init(_ entries: some BidirectionalCollection<HistoryEntry>) {
        for entry in entries.reversed() { add(entry) }
        guard let writing = WritingAcrossLines(entries) else { return }
        written = Self.shares(writing.unapproved)
        beforeApproval = writing.beforeApproval.map(Self.shares)
    }

    /// Adds the next entry.
    public mutating func add(_ entry: HistoryEntry) {
        count += 1
        if entry.meaning.contains(.decision) { hasDecision = true }
        hands.insert(Self.hands(of: entry))
        addDecision(entry)
        addWaivers(entry)
        addWriting(entry)
        if let live = ApprovalState.live(after: entry) { self.live = live }
    }

    private mutating func addDecision(_ entry: HistoryEntry) {
        if entry.changedContent {
            decisions = []
        } else if entry.meaning.contains(.decision) {
            // The commit must be the person's own, and about this very text, by its trailer and by its tree.
            guard let event = entry.event, let content = entry.content, event.content == content,
                entry.committer == .person(event.by)
            else { return }
            decisions.removeAll { known in
                known.approval.person == event.by && known.approval.transition == event.name && known.content == content
            }
            let approval = ApprovalState.Approval(
                person: event.by, transition: event.name, isClearing: entry.meaning.contains(.clearing), commit: entry.commit,
                time: entry.time)
            decisions.append(Decision(approval: approval, content: content))
        } else if entry.meaning.contains(.voiding) {
            decisions = []
        }
    }

    private mutating func addWaivers(_ entry: HistoryEntry) {
        if entry.changedContent {
            waivers = []
        } else if let event = entry.event, let content = entry.content, event.content == content,
            entry.committer == .person(event.by)
        {
            waivers += event.waivers.reversed().map { rule in
                (Waiver(rule: rule, person: event.by, commit: entry.commit, reason: entry.note), content)
            }
        }
    }

    /// Writers are counted since the last approved content, on one line of history; ``WritingAcrossLines`` does it for several.
    /// A revoked approval does not clear the writers before it; a release does.
    private mutating func addWriting(_ entry: HistoryEntry) {
        switch entry.mark {
        case .release:
            written = [:]
            beforeApproval = nil
        case .change:
            beforeApproval = nil
            Self.write(entry, count, &written)
        case .approval:
            beforeApproval = beforeApproval ?? written
            written = [:]
        case .strike:
            guard let former = beforeApproval else { return }
            written = former
            beforeApproval = nil
        case nil: break
        }
    }

    /// Adds the contributors to the article on another line of history.
    mutating func join(_ other: ApprovalFold) { hands.formUnion(other.hands) }

    private static func hands(of entry: HistoryEntry) -> Hands {
        Hands(contributors: entry.contributors, committer: entry.isByHand ? entry.committer : nil)
    }

    private static func write(_ entry: HistoryEntry, _ number: Int, _ written: inout [Hands: Share]) {
        let hands = hands(of: entry)
        let mark = Mark(number: number, commit: entry.commit)
        if let characters = entry.correction {
            let former = written[hands]?.mended?.characters ?? 0
            written[hands, default: Share()].mended = (former + characters, mark)
        } else {
            written[hands, default: Share()].written = mark
        }
    }

    private static func shares(_ changes: [WritingAcrossLines.Change]) -> [Hands: Share] {
        changes.reduce(into: [:]) { write($1.entry, $1.number, &$0) }
    }

    /// The approval state after all entries so far.
    /// - Parameters:
    ///   - content: the digest of the current text.
    ///   - mayFix: how many characters a person may correct in a text and still decide about it.
    ///   - masthead: maps addresses of changes by hand to people; nil: the entries' own answers are used.
    public func standing(content: ContentDigest?, mayFix: Int, masthead: Masthead? = nil) -> ApprovalState {
        ApprovalState(
            approvals: decisions.reversed().filter { $0.content == content }.map(\.approval), writers: writers(mayFix, masthead),
            hands: hands.reduce(into: []) { $0.formUnion(people(of: $1, masthead)) },
            live: live, waivers: waivers.reversed().filter { $0.content == content }.map(\.waiver))
    }

    private func writers(_ mayFix: Int, _ masthead: Masthead?) -> [HistoryEntry.Contributor: String] {
        var writers: [HistoryEntry.Contributor: Mark] = [:]
        var mended: [HistoryEntry.Contributor: (characters: Int, last: Mark)] = [:]
        func write(_ contributor: HistoryEntry.Contributor, _ mark: Mark) {
            if let known = writers[contributor], known.number > mark.number { return }
            writers[contributor] = mark
        }
        for (hands, share) in written {
            for contributor in people(of: hands, masthead) {
                if let mark = share.written { write(contributor, mark) }
                guard let mend = share.mended else { continue }
                if mayFix > 0, case .person = contributor {
                    let known = mended[contributor] ?? (0, mend.last)
                    let last = known.last.number > mend.last.number ? known.last : mend.last
                    mended[contributor] = (known.characters + mend.characters, last)
                } else {
                    write(contributor, mend.last)
                }
            }
        }
        // Many small corrections are a large one.
        for (contributor, mend) in mended where mend.characters > mayFix && writers[contributor] == nil {
            writers[contributor] = mend.last
        }
        return writers.mapValues(\.commit)
    }

    /// Everybody who counts as a writer: the named contributors, and whoever made a commit by hand in another's name.
    private func people(of hands: Hands, _ masthead: Masthead?) -> Set<HistoryEntry.Contributor> {
        // An event vouches for whom it names; an address in a commit by hand may have been put on the masthead since.
        func known(_ contributor: HistoryEntry.Contributor) -> HistoryEntry.Contributor {
            guard hands.committer != nil, case .unknown(let address) = contributor else { return contributor }
            return masthead?.contributor(address) ?? contributor
        }
        var people = Set(hands.contributors.map(known))
        if let committer = hands.committer.map(known), case .person = committer { people.insert(committer) }
        return people
    }
}
