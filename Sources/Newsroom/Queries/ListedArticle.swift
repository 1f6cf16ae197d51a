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
    /// What readers see.
    public let live: ApprovalState.Live
    /// What is unusual about it: it cannot be read, or its state was changed without Galley.
    public let oddity: Oddity?

    /// Something unusual about an article, which Galley did not cause.
    public enum Oddity: Hashable, Sendable {
        case unreadable(Refusal)
        case unknownState(String)
        /// The file has another state than the newest event.
        case stateByHand(recorded: String)
        /// A commit without an event changed the live text; 40 digits.
        case editedByHand(commit: String)
        /// No event of Galley's mentions the article.
        case neverRecorded
        /// Its name is not a slug, so that no command can handle it.
        case misnamed
        /// A folder of files without an article.
        case ownerless
    }
}
