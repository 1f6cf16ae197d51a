public import Workflows

/// Why a push is refused.
public enum PushRefusal: Hashable, Sendable {
    /// It deletes the branch from which readers are served.
    case deletion(reference: String)
    /// It moves that branch back, so that commits would be lost.
    case rewind(reference: String, lost: String)
    /// It replaces objects (`refs/replace`), or a tag that marks a moment of the history.
    case standIn(reference: String)
    /// It brings commits that an audit finds fault with.
    case findings(reference: String, [AuditFinding])
    /// The branch would not be a publication any more.
    case noPublication(reference: String)
    /// The policy would name another branch for readers, which does not contain the commits of this one.
    case handover(reference: String, to: String)
}
