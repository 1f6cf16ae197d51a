import Git
import Text
public import Workflows

/// Why a push is not taken in.
public enum PushRefusal: Hashable, Sendable {
    /// The branch from which readers are served must not go.
    case deletion(reference: String)
    /// It must not go back either: commits that it holds would be gone.
    case rewind(reference: String, lost: String)
    /// What is put in the place of objects, or of tags that stand for a moment of the history.
    case standIn(reference: String)
    /// Commits that an audit would find fault with.
    case findings(reference: String, [AuditFinding])
    /// The branch would be no publication any more.
    case noPublication(reference: String)
    /// The policy would name another branch as the one that readers are served from, which does not hold what this one holds.
    case handover(reference: String, to: String)
}
