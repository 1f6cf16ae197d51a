/// What `HEAD` says.
public enum Head: Hashable, Sendable {
    /// A branch, by its full name, and the commit that it names.
    case branch(name: String, tip: ObjectID)
    /// A branch without a commit yet.
    case unborn(name: String)
    /// A commit, and no branch.
    case detached(ObjectID)
}
