public import Text
public import Workflows

/// One line of an article's history.
public struct LogLine: Sendable {
    /// The name that the article had after the commit.
    public let name: ArticleName
    public let entry: HistoryEntry
    /// The names of the contributors.
    public let people: [String]
    /// Minutes east of UTC, in the publication's time zone at that moment.
    public let offset: Int
    /// The words that the commit changed, compared with its first parent; nil where it changed none.
    public var change: WordDiff?
    /// For a move: how many seconds the article had been in the state that it left.
    public var waited: Int64?
    /// What kind of move it is by the article's workflow.
    public var meaning: Meaning = []

    /// The meaning of a move, whatever the workflow calls it.
    public struct Meaning: OptionSet, Hashable, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A decision about the text.
        public static let decision = Meaning(rawValue: 1)
        /// A decision by a writer of the text, which the workflow allowed (an override).
        public static let override = Meaning(rawValue: 2)
        /// A decision after which more are needed.
        public static let pending = Meaning(rawValue: 32)
        /// It made the working text public.
        public static let release = Meaning(rawValue: 4)
        /// A release with other words than the release before.
        public static let correction = Meaning(rawValue: 8)
        /// A change by hand of an article with a live text.
        public static let silent = Meaning(rawValue: 16)
    }
}
