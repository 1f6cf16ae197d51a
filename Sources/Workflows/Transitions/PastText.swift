/// An earlier text of an article, named by what became of it.
public enum PastText: Hashable, Sendable {
    /// The text that was last approved.
    case approved
    /// The live text.
    case live
    /// The text that was retracted.
    case retracted
    /// The text that was last rejected.
    case rejected
}
