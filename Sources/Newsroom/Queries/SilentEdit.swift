public import Text

/// A commit that changed a public text without a move.
public struct SilentEdit: Sendable {
    /// 40 digits.
    public let commit: String
    /// The committer's time, by the publication's clock.
    public let time: LocalTime
    /// Who made the commit, as git has it.
    public let person: String
    /// The path of the text, before the commit.
    public let path: String
    public let subject: String
    /// The changed words; nil where the text itself is unchanged or was removed.
    public let change: WordDiff?
    /// Whether the text was removed.
    public let isRemoved: Bool
    /// Files of its folder that differ.
    public let files: Int
}
