/// A hook that said no, or that could not be run.
public struct HookFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong with it.
    public enum Reason: Hashable, Sendable {
        /// It ended with this status (128 and more: a signal).
        case refused(status: Int32)
        /// It staged something, which would put other content into the commit than what was decided on.
        case changedIndex
        /// It, its index or its message file could not be handled.
        case broken(String)
    }

    /// The hook's name, such as `pre-commit`.
    public let hook: String
    /// What went wrong.
    public let reason: Reason

    /// A failure of this hook.
    public init(hook: String, reason: Reason) {
        self.hook = hook
        self.reason = reason
    }

    public var description: String {
        switch reason {
        case .refused(let status): "the hook \(hook) refused the commit with status \(status)"
        case .changedIndex: "the hook \(hook) changed what is to be committed"
        case .broken(let what): "the hook \(hook) could not be run: \(what)"
        }
    }
}
