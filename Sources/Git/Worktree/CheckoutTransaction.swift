/// A commit and the files that it changes, about to be put into branch, work tree and index.
public struct CheckoutTransaction: Sendable {
    /// The commit that the branch will name.
    public var commit: ObjectID
    /// Every file that differs between the commit and its parent, each path once.
    public var changes: [FileChange]

    /// A landing of this commit.
    public init(commit: ObjectID, changes: [FileChange]) {
        self.commit = commit
        self.changes = changes
    }
}

/// One file that a commit changes.
public struct FileChange: Sendable {
    /// The path from the root of the work tree.
    public var path: String
    /// The blob whose bytes the working file is expected to hold; nil if no file is expected. A file that holds
    /// anything else is somebody's work and stays as it is.
    public var onDisk: ObjectID?
    /// What the commit holds there; nil if it removes the file.
    public var new: (id: ObjectID, bytes: [UInt8], executable: Bool)?

    /// A change of one file.
    public init(path: String, onDisk: ObjectID?, new: (id: ObjectID, bytes: [UInt8], executable: Bool)?) {
        self.path = path
        self.onDisk = onDisk
        self.new = new
    }
}

/// How a landing ended.
public enum CheckoutOutcome: Hashable, Sendable {
    /// The branch moved. The files named were left alone, because they hold something that nobody expected.
    case landed(leftAlone: [String])
    /// The branch had moved meanwhile; nothing was written.
    case refMoved
}

/// What became of a landing that a process left unfinished.
public enum Recovery: Hashable, Sendable {
    /// There was none.
    case nothing
    /// The branch holds the commit; files and index now agree with it, but for the files named.
    case finished(commit: ObjectID, leftAlone: [String])
    /// The branch never got the commit, or holds it no more; nothing was changed.
    case dropped
}

/// The moments of a landing, between which a process may die.
enum LandingStep: Hashable, Sendable {
    case lockTaken, journalWritten, refMoved
    case fileStaged(Int)
    case fileExchanged(Int)
    case filesDone, indexWritten, indexInPlace, journalGone
}
