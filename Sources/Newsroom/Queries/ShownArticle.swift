import Checks
import Git
public import Text
public import Workflows

/// One version of an article, to be shown.
public struct ShownArticle: Sendable {
    public let name: ArticleName
    public let article: ArticleVersion
    /// The commit it was read from.
    public let commit: String
    public let digest: ContentDigest
    public let live: ApprovalState.Live
    /// Decisions about exactly this text that still stand.
    public let approvals: [ApprovalState.Approval]
    /// What was said with the last move, where something was; of the working version alone.
    public let note: MoveNote?
    /// Minutes east of UTC in the publication when ``live`` came to be.
    public let offset: Int
}
