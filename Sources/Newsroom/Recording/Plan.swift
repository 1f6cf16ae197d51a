import Git
import Workflows

/// One commit that an action wants made.
struct Plan {
    var message: CommitMessage
    /// Who acts: author and committer of the commit.
    var person: Person
    var tree: [TreeChange]
    /// Changes of files: their bytes are written as blobs, and to the working files where there are any.
    var files: [FileChange]
    /// Whether the commit must be signed even where the publication does not ask for it.
    var mustBeSigned = false
    /// How many people have made a decision that takes several; nil for all else.
    var progress: Recorded.Progress?
    /// Moves that nobody can make any more after a change of the policy.
    var lost: [LostMoves] = []
}
