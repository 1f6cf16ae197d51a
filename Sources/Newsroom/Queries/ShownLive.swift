public import Checks
public import Text
public import Workflows

/// What readers see of an article: the text or the notice, and the authors as on the masthead at its release.
public struct ShownLive: Sendable {
    public let name: ArticleName
    public let live: ApprovalState.Live
    /// The live text; nil where there is none, or a notice.
    public let text: ArticleVersion?
    /// The authors with the biography and affiliation of the release: later changes of the masthead do not change what was
    /// published.
    public let authors: [CheckedAuthor]
    /// The publication's offset from UTC at the release, in minutes.
    public let offset: Int
}
