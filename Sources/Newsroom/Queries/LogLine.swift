import Git
public import Text
public import Workflows

/// One line of an article's history.
public struct LogLine: Sendable {
    /// The name that the article had after the commit.
    public let name: ArticleName
    public let entry: HistoryEntry
    /// The names of those who had a hand in it.
    public let people: [String]
    /// Minutes east of UTC, in the publication's time zone at that moment.
    public let offset: Int
    /// What the commit changed in the words, against its first parent; nil where it changed none.
    public var change: WordDiff?
    /// For a move: how many seconds the article had been in the state that it left.
    public var waited: Int64?
    /// What kind of move it is by the article's workflow.
    public var meaning: Meaning = []

    /// What a move means, whatever the workflow calls it.
    public struct Meaning: OptionSet, Hashable, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A decision about the text.
        public static let decision = Meaning(rawValue: 1)
        /// A decision in which somebody was let off the second pair of eyes.
        public static let override = Meaning(rawValue: 2)
        /// A decision after which more are needed.
        public static let pending = Meaning(rawValue: 32)
        /// It brought the working text before the public.
        public static let release = Meaning(rawValue: 4)
        /// A release of other words than the ones released before.
        public static let correction = Meaning(rawValue: 8)
        /// A change, without Galley, of an article whose text was before the public.
        public static let silent = Meaning(rawValue: 16)
    }
}
