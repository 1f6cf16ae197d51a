import Git
public import Text
public import Workflows

/// The queue of a person: what is to do.
public struct Status: Sendable {
    /// Who asks; nil where that is unknown.
    public let person: Person?
    /// git's address, where nobody on the masthead has it.
    public let address: String?
    public let branch: String?
    /// Articles that wait for a move that this person may make, with those moves.
    public let awaiting: [Task]
    /// Articles that the person wrote or is an author of, and that wait for somebody else.
    public let mine: [ListedArticle]
    /// Articles with unsaved edits.
    public let unsaved: [UnsavedArticle]
    /// Policy files with unsaved edits.
    public let unsavedPolicy: [UnsavedPolicy]
    /// Articles with something unusual.
    public let odd: [ListedArticle]
    /// The note of the last move of each article in the queue.
    public let notes: [ArticleName: MoveNote]
    /// Why a merge in progress should not be committed; nil where there is none, or it can be.
    public let contest: MergeContest?

    /// A policy file with unsaved edits.
    public struct UnsavedPolicy: Sendable {
        public let path: String
        /// Whether the file is missing.
        public let isMissing: Bool
        /// Somebody else who may save it; nil where the person who asks may.
        public let saver: String?
    }

    /// An article that waits, and the moves that would bring it forward.
    public struct Task: Sendable {
        public let article: ListedArticle
        public let moves: [String]
    }
}

extension Publication {
    /// The queue of the person who asks.
    public func status() throws -> Status {
        let snapshot = try snapshot()
        let actor = try Actor(self, snapshot.masthead)
        let person = actor.person
        let pass = try PublicationPass(repository, from: snapshot)
        var awaiting: [Status.Task] = []
        var mine: [ListedArticle] = []
        var odd: [ListedArticle] = []
        for name in try snapshot.articles() {
            let listed = try listed(name, on: snapshot, pass)
            if listed.oddity != nil { odd.append(listed) }
            if case .unreadable = listed.oddity { continue }
            guard let person, let article = try snapshot.article(name) else { continue }
            let isMine = article.authorIDs.contains(person.id)
            let isWriter = isMine || pass.writers[name]?.contains(person.id) == true
            let workflow = try snapshot.workflow(for: article.text)
            let moves = Self.forward(article, person, workflow, isMine: isMine, isWriter: isWriter)
            if !moves.isEmpty {
                awaiting.append(Status.Task(article: listed, moves: moves))
            } else if isWriter, !workflow.isFinished(article.state) {
                mine.append(listed)
            }
        }
        odd += try strays(on: snapshot)
        return Status(
            person: person, address: actor.address, branch: snapshot.branch,
            awaiting: awaiting, mine: mine,
            unsaved: try unsaved(for: actor, on: snapshot, pass), unsavedPolicy: try unsavedPolicy(for: actor, on: snapshot),
            odd: odd,
            notes: pass.notes, contest: try mergeContest())
    }

    private func unsavedPolicy(for actor: Actor, on snapshot: Snapshot) throws -> [Status.UnsavedPolicy] {
        guard let checkout else { return [] }
        let isAdmin = actor.person?.holds(anyOf: [PolicyChangeCheck.role]) != nil
        let admin = snapshot.masthead.holders(ofAny: [PolicyChangeCheck.role]).first?.id
        return try typedPolicy(versions.policyFiles(inTree: snapshot.commit.tree)).map { path in
            let file = try checkout.file(at: path, limit: 0)
            let isMissing = if case .missing = file { true } else { false }
            return Status.UnsavedPolicy(path: path, isMissing: isMissing, saver: isAdmin ? nil : admin)
        }
    }

    /// The moves that bring an article nearer to publication and that this person may make: the way from their target to a
    /// public state is shorter than from here, and they are not decisions about the person's own text.
    private static func forward(
        _ article: ArticleVersion, _ person: Person, _ workflow: Workflow, isMine: Bool, isWriter: Bool
    ) -> [String] {
        let distances = workflow.distancesToPublic
        guard let here = distances[article.state], here > 0, !workflow.isFinished(article.state) else { return [] }
        return workflow.transitions(from: article.state).filter { transition in
            transition.text == .working && transition.while == nil && person.holds(anyOf: transition.by) != nil
                && (distances[transition.to] ?? .max) < here && !(transition.isDecision && isWriter)
                && (isMine || !transition.by.contains("author")
                    || transition.by.contains { $0 != "author" && person.roles.contains($0) })
        }.map(\.name)
    }
}
