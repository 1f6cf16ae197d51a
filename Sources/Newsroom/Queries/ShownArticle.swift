public import Text
public import Workflows

/// One version of an article, as `show` prints it.
public struct ShownArticle: Sendable {
    public let name: ArticleName
    public let article: ArticleVersion
    /// The commit it was read from.
    public let commit: String
    public let digest: ContentDigest
    public let live: ApprovalState.Live
    /// Approvals of exactly this text that are not void.
    public let approvals: [ApprovalState.Approval]
    /// The note of the last move, if there was one; for the working version only.
    public let note: MoveNote?
    /// The publication's offset from UTC at the release, in minutes.
    public let offset: Int
}
