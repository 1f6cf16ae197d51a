public import Text

/// A note that cannot go into a commit message. Exit 64.
public struct UnfitNote: Error, Hashable, Sendable {
    /// The character that is not allowed, as `U+0000`.
    public let character: String
    public let place: SourceLocation
}
