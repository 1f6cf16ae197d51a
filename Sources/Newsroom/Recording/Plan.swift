import Git
import Text
import Workflows

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
