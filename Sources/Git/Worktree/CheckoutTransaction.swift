/// A commit and the files that it changes, to be put into branch, work tree and index.
public struct CheckoutTransaction: Sendable {
    /// The commit that the branch will name.
    public var commit: ObjectID
    /// Every file that differs between the commit and its parent, each path once.
    public var changes: [FileChange]

    /// A transaction of this commit.
    public init(commit: ObjectID, changes: [FileChange]) {
        self.commit = commit
        self.changes = changes
    }
}
