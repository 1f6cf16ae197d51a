import Git
public import Text
import Workflows

/// A commit that changed a text which was before the public, without a move that says so.
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
    /// What it changed in the words; nil where the text itself is what it was, or is gone.
    public let change: WordDiff?
    /// Whether the text is gone.
    public let isRemoved: Bool
    /// Files of its folder that differ.
    public let files: Int
}
