public import Editorial
import Git

/// What one walk over the whole history says of every article at once: its newest event and what is before the public.
///
/// For lists; a decision never rests on it.
public struct PublicationPass {
    /// The newest event of an article.
    public struct Latest: Hashable, Sendable {
        public let event: Event
        public let time: Int64
    }

    /// Whether the history goes back to its beginning: what is not found in a shallow clone may have been left behind.
    public let isWhole: Bool
    public private(set) var latest: [ArticleName: Latest] = [:]
    public private(set) var live: [ArticleName: Standing.Live] = [:]
    /// Articles of which somebody once let a finding stand.
    public private(set) var waived: Set<ArticleName> = []
    /// Who wrote what is new since the last approval, by what the events claim: ids of the masthead.
    public private(set) var writers: [ArticleName: Set<String>] = [:]

    /// What was said with the last move of an article, where something was.
    public private(set) var notes: [ArticleName: MoveNote] = [:]

    /// The events that change text.
    private static let writing: Set = ["new", "intake", "save"]

    init(_ repository: Repository, from snapshot: Snapshot) throws {
        isWhole = !repository.isShallow
        // Newest first: names before a rename are translated to the name of today.
        var today: [ArticleName: ArticleName] = [:]
        let past = PastPolicy(repository: repository, readings: PolicyReadings())
        let workflows = try snapshot.workflowNames().compactMap { try? snapshot.workflow(named: $0) }
        var approved: Set<ArticleName> = []
        var moved: Set<ArticleName> = []
        try repository.walk(from: [snapshot.commit.id]) { commit in
            guard case .event(let event) = CommitMessage.read(commit.message), let name = event.article.flatMap(ArticleName.init)
            else { return true }
            let current = today[name] ?? name
            if let old = event.renamedFrom.flatMap(ArticleName.init) { today[old] = current }
            if !event.waivers.isEmpty { waived.insert(current) }
            if !approved.contains(current) {
                if workflows.contains(where: { $0.transition(event.name)?.isDecision == true }), event.from != event.to {
                    approved.insert(current)
                } else if Self.writing.contains(event.name) {
                    let others = event.coAuthors.compactMap { snapshot.masthead.person(email: Chronicle.address(in: $0))?.id }
                    writers[current, default: []].formUnion([event.by] + others)
                }
            }
            if MoveNote.isMove(event), moved.insert(current).inserted {
                let note = CommitMessage.words(commit.message).note
                notes[current] = MoveNote(event, note: note, time: commit.committer.time)
            }
            if latest[current] == nil { latest[current] = Latest(event: event, time: commit.committer.time) }
            if live[current] == nil {
                let words = CommitMessage.words(commit.message)
                let entry = HistoryEntry(
                    commit: commit.id.hex, time: commit.committer.time, event: event, changedContent: false,
                    entersPublic: try Self.isPublic(event, workflows) ? past.entersPublic(event, commit) : nil, contributors: [],
                    committer: .unknown(address: commit.committer.email), subject: words.subject, note: words.note)
                live[current] = workflows.lazy.compactMap { Standing.live(after: entry, $0) }.first
            }
            return true
        }
    }

    private static func isPublic(_ event: Event, _ workflows: [Workflow]) -> Bool {
        workflows.contains { workflow in event.to.flatMap(workflow.state)?.isPublic == true }
    }
}
