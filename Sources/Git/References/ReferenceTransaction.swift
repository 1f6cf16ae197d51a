/// One step of moving a branch, as git tells it to its `reference-transaction` hook.
public struct ReferenceTransaction: Hashable, Sendable {
    /// The moments at which the hook is called.
    public enum State: String, Hashable, Sendable {
        /// The branch is locked; the hook may say no.
        case prepared
        /// The branch moved.
        case committed
        /// The branch stays where it is.
        case aborted
    }

    /// The moment.
    public let state: State
    /// `OLD NEW NAME`, a line for each reference.
    public let lines: String
}
