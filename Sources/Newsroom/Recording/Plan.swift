import Git
public import Text
public import Workflows

/// One commit that an action wants made.
struct Plan {
    var message: CommitMessage
    /// Who acts: author and committer of the commit.
    var person: Person
    var tree: [TreeChange]
    /// What happens to files: their bytes are written as blobs, and to the working files where there are any.
    var files: [FileChange]
    /// Whether the commit must be signed even where the publication does not ask for it.
    var mustBeSigned = false
    /// How far a decision that takes several people has come; nil for all else.
    var progress: Recorded.Progress?
    /// What nobody can do any more after a change of the policy.
    var lost: [LostMoves] = []
}

/// What one action recorded.
public struct Recorded: Hashable, Sendable {
    /// The commit, 40 hexadecimal digits; nil in a dry run.
    public let commit: String?
    public let event: Event
    /// The title of the article, or what the policy change is called.
    public let title: String
    /// Working files that somebody changed in the meantime: left as they are.
    public internal(set) var leftAlone: [String]
    /// How many of the people whom a decision takes have made it, where the article waits for more.
    public let progress: Progress?
    /// What the text still needs before it can be published, after a move that brought it nearer.
    public internal(set) var beforePublication: [Finding] = []

    /// What nobody can do any more after a change of the policy.
    public let lost: [LostMoves]

    /// A decision on its way.
    public struct Progress: Hashable, Sendable {
        public let given: Int
        public let needed: Int
    }

    init(_ plan: Plan, commit: String?, leftAlone: [String] = []) {
        self.commit = commit
        event = plan.message.event
        title = plan.message.title
        self.leftAlone = leftAlone
        progress = plan.progress
        lost = plan.lost
    }
}

/// What a transaction looks at: if none of these changed, an action that met another one may be tried again.
struct ReadSet: Equatable {
    private let ids: [String: String]

    /// The entries of the policy and of everything that belongs to `articles` in a snapshot.
    init(_ snapshot: Snapshot, articles: [ArticleName]) throws {
        var ids: [String: String] = [:]
        let paths = ["galley.yml", "masthead.yml", "workflows"] + articles.flatMap { [$0.file, $0.folder, $0.alias] }
        for path in paths { ids[path] = try snapshot.repository.entry(at: path, inTree: snapshot.commit.tree)?.id.hex }
        self.ids = ids
    }
}
