public import Text

/// The result of an export; in a dry run, what would be written.
public struct ExportedEvidence: Sendable {
    public let article: ArticleName
    /// The commit that it is told from, 40 digits.
    public let tip: String
    public let events: Int
    public let files: Int
    public let isWritten: Bool
}
