/// What became of a landing that a process left unfinished.
public enum Recovery: Hashable, Sendable {
    /// There was none.
    case nothing
    /// The branch holds the commit; files and index now agree with it, but for the files named.
    case finished(commit: ObjectID, leftAlone: [String])
    /// The branch never got the commit, or holds it no more; nothing was changed.
    case dropped
}
