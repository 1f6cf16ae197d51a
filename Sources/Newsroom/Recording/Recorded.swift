public import Text
public import Workflows

/// The result of one action that was committed.
public struct Recorded: Hashable, Sendable {
    /// The commit, 40 hexadecimal digits; nil in a dry run.
    public let commit: String?
    public let event: Event
    /// The title of the article, or a description of the policy change.
    public let title: String
    /// Working files that were edited in the meantime and so were not replaced.
    public internal(set) var leftAlone: [String]
    /// How many people have made a decision that takes several, where more are needed.
    public let progress: Progress?
    /// What must still be fixed before publication, after a move that brought the text nearer to it.
    public internal(set) var beforePublication: [Finding] = []

    /// Moves that nobody can make any more after a change of the policy.
    public let lost: [LostMoves]

    /// A decision that takes several people.
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
