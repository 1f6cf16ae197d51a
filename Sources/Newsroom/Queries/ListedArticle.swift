import Git
public import Text
public import Workflows

/// One line of a list of articles.
public struct ListedArticle: Sendable {
    public let name: ArticleName
    /// The title, or the slug where there is none.
    public let title: String
    /// Whether the article has no title of its own, or none that can be read.
    public var isUntitled = false
    /// The state in the file; empty where the file cannot be read.
    public let state: String
    public let authors: [String]
    public let categories: [String]
    public let date: String?
    /// What is before the public.
    public let live: ApprovalState.Live
    /// What is odd about it: it cannot be read, or its state was changed without Galley.
    public let oddity: Oddity?

    /// What a list says about an article that Galley did not leave like this.
    public enum Oddity: Hashable, Sendable {
        case unreadable(Refusal)
        case unknownState(String)
        /// The file says another state than the newest event.
        case stateByHand(recorded: String)
        /// A commit without an event changed the text that readers see; 40 digits.
        case editedByHand(commit: String)
        /// No event of Galley's mentions the article.
        case neverRecorded
        /// Its name is no slug, so that nothing can be done with it.
        case misnamed
        /// A folder of files beside which no article stands.
        case ownerless
    }
}
