/// A text of an article that somebody may ask for by what became of it.
public enum PastText: Hashable, Sendable {
    /// What was last approved.
    case approved
    /// What readers see.
    case live
    /// What readers saw, and do not see any more.
    case retracted
    /// What was last sent back for more work.
    case rejected
}
