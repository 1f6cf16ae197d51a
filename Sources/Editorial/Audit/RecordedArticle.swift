/// What one commit did to one article.
public struct RecordedArticle: Sendable {
    /// An article as it stands in one commit.
    public enum Version: Hashable, Sendable {
        case absent
        case text(RecordedText)
        /// It is there and cannot be read; why, in words.
        case unreadable(String)

        public var text: RecordedText? {
            if case .text(let text) = self { text } else { nil }
        }
        public var isAbsent: Bool { self == .absent }
    }

    /// The name after the commit, or the last one of an article that went.
    public let name: ArticleName
    /// Under which name it stood before; another one only where a rename says so.
    public let formerName: ArticleName
    public let before: Version
    public let after: Version
    /// Whether words, credits or pixels differ.
    public let changedContent: Bool
    /// Whether the bytes of the article's own file differ.
    public let changedFile: Bool
    /// See ``HistoryEntry/correction``.
    public let correction: Int?

    public init(
        name: ArticleName, formerName: ArticleName? = nil, before: Version, after: Version, changedContent: Bool,
        changedFile: Bool = false, correction: Int? = nil
    ) {
        self.name = name
        self.formerName = formerName ?? name
        self.before = before
        self.after = after
        self.changedContent = changedContent
        self.changedFile = changedFile
        self.correction = correction
    }
}

/// What an audit keeps of a text that can be read.
public struct RecordedText: Hashable, Sendable {
    public let state: String
    /// Over the text and its folder.
    public let content: ContentDigest
    public let authors: [String]
    public let categories: [String]

    public init(state: String, content: ContentDigest, authors: [String], categories: [String]) {
        self.state = state
        self.content = content
        self.authors = authors
        self.categories = categories
    }
}
