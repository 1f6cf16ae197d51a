/// The result of recovering a checkout transaction that a killed process left unfinished.
public enum Recovery: Hashable, Sendable {
    /// There was nothing to recover.
    case nothing
    /// The branch has the commit; files and index now agree with it, except for the files named.
    case finished(commit: ObjectID, leftAlone: [String])
    /// The branch does not have the commit, or no longer; nothing was changed.
    case dropped
}
