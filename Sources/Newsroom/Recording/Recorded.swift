import Git
public import Text
public import Workflows

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
