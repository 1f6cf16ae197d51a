import Git
public import Text
public import Workflows

/// One walk over the whole history for all articles at once: the newest event of each, and what is live.
///
/// For lists; no decision ever depends on it.
public struct PublicationPass {
    /// The newest event of an article.
    public struct Latest: Hashable, Sendable {
        public let event: Event
        public let time: Int64
    }

    /// Whether the history is complete: what is not found in a shallow clone may be in the missing part.
    public let isWhole: Bool
    public private(set) var latest: [ArticleName: Latest] = [:]
    public private(set) var live: [ArticleName: ApprovalState.Live] = [:]
    /// Articles with a waiver, old or new.
    public private(set) var waived: Set<ArticleName> = []
    /// The writers since the last approval, as the events claim: ids.
    public private(set) var writers: [ArticleName: Set<String>] = [:]

    /// The newest commit without an event that changed an article after its newest event, 40 digits.
    public private(set) var byHand: [ArticleName: String] = [:]

    /// The note of the last move of each article, where there is one.
    public private(set) var notes: [ArticleName: MoveNote] = [:]

    /// How many commits without an event are looked into: a list shows recent trouble, the audit all of it.
    private static let mostByHand = 1_000

    /// The events that change text.
    private static let writing: Set = ["new", "intake", "save"]

    /// The article whose file, or in whose folder, a path is.
    private static func article(_ path: String) -> ArticleName? {
        path.hasPrefix(ArticleName.root + "/") ? ArticleName(path.split(separator: "/").prefix(4).joined(separator: "/")) : nil
    }

    init(_ repository: Repository, from snapshot: Snapshot) throws {
        isWhole = !repository.isShallow
        // Newest first: names before a rename are translated to the name of today.
        var today: [ArticleName: ArticleName] = [:]
        let past = PastPolicy(repository, snapshot.readings)
        let workflows = try snapshot.workflowNames().compactMap { try? snapshot.workflow(named: $0) }
        /// What a move did; computed only for moves that can still say something new about their article.
        func meaning(_ event: Event, _ commit: Commit) throws -> EventMeaning {
            if let meaning = try past.meaning(of: event, commit) { return meaning }
            return workflows.first { $0.transition(event.name) != nil }.map { EventMeaning(event, in: $0) } ?? []
        }
        var isJoined = false
        var isFounded = false
        var hands = 0
        var approved: Set<ArticleName> = []
        var moved: Set<ArticleName> = []
        try repository.walk(from: [snapshot.commit.id]) { commit in
            if commit.parents.count > 1, !isJoined {
                // Beside a rename the other line went on under the old name.
                isJoined = true
                today.merge(try snapshot.formerNames()) { known, _ in known }
            }
            guard case .event(let event) = CommitMessage.read(commit.message) else {
                // Merges would cost a comparison of both sides each; what one brings in was made by other commits.
                if !isFounded, hands < Self.mostByHand, commit.parents.count == 1, let own = try repository.ownPaths(of: commit) {
                    hands += 1
                    for name in own.paths.compactMap(Self.article) {
                        let current = today[name] ?? name
                        if latest[current] == nil, byHand[current] == nil { byHand[current] = commit.id.hex }
                    }
                }
                return true
            }
            // Nothing that came before is judged.
            if event.name == Event.founding { isFounded = true }
            guard let name = event.article.flatMap(ArticleName.init) else { return true }
            let current = today[name] ?? name
            if let old = event.renamedFrom.flatMap(ArticleName.init) { today[old] = current }
            if !event.waivers.isEmpty { waived.insert(current) }
            let isOpen = !approved.contains(current) || live[current] == nil
            let meaning = try isOpen && !ReservedNames.events.contains(event.name) ? meaning(event, commit) : []
            if !approved.contains(current) {
                if meaning.contains(.decision), event.from != event.to {
                    approved.insert(current)
                } else if Self.writing.contains(event.name) {
                    let others = event.coAuthors.compactMap {
                        snapshot.masthead.person(email: ArticleHistory.address(in: $0))?.id
                    }
                    writers[current, default: []].formUnion([event.by] + others)
                }
            }
            if MoveNote.isMove(event), moved.insert(current).inserted {
                let note = CommitMessage.words(commit.message).note
                notes[current] = MoveNote(event, note: note, time: commit.committer.time)
            }
            if latest[current] == nil { latest[current] = Latest(event: event, time: commit.committer.time) }
            if live[current] == nil {
                if meaning.contains(.entersPublic) {
                    live[current] = .text(commit: commit.id.hex, time: commit.committer.time)
                } else if meaning.contains(.entersNotice) {
                    live[current] = .notice(
                        commit: commit.id.hex, time: commit.committer.time, words: CommitMessage.words(commit.message).note)
                }
            }
            return true
        }
    }
}
