import Git
public import Text
import Workflows

/// An archive that was written, or would be in a dry run.
public struct ExportedEvidence: Sendable {
    public let article: ArticleName
    /// The commit that it is told from, 40 digits.
    public let tip: String
    public let events: Int
    public let files: Int
    public let isWritten: Bool
}
