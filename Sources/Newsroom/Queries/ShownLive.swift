public import Checks
import Git
public import Text
public import Workflows

/// What readers see of an article: the text or the notice, and the authors as the masthead had them when it was released.
public struct ShownLive: Sendable {
    public let name: ArticleName
    public let live: ApprovalState.Live
    /// The text; nil where nothing or a notice is before the public.
    public let text: ArticleVersion?
    /// The authors with the biography and affiliation of that day: nothing that happened since changes what was printed.
    public let authors: [CheckedAuthor]
    /// Minutes east of UTC in the publication when ``live`` came to be.
    public let offset: Int
}
