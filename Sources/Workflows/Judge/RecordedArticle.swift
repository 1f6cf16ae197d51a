public import Text

/// What one commit did to one article.
public struct RecordedArticle: Sendable {
    /// An article as it stands in one commit.
    public enum Version: Sendable {
        case absent
        case text(RecordedText)
        /// It exists and cannot be read; why, in words.
        case unreadable(String)

        public var text: RecordedText? {
            if case .text(let text) = self { text } else { nil }
        }
        public var isAbsent: Bool {
            if case .absent = self { true } else { false }
        }
    }

    /// The name after the commit, or the last one of an article that was removed.
    public let name: ArticleName
    /// The name before the commit; a different one only where the event is a rename.
    public let formerName: ArticleName
    public let before: Version
    public let after: Version
    /// Whether words, credits or pixels differ.
    public let changedContent: Bool
    /// Whether the bytes of the article's own file differ.
    public let changedFile: Bool
    /// See ``HistoryEntry/correction``.
    public let correction: Int?
    /// Whether the article, or a folder of its name without an article beside it, existed before, and afterwards. Whoever puts
    /// a file into such a folder is a writer of an article that is created there later.
    public let wasThere: Bool
    public let isThere: Bool

    public init(
        name: ArticleName, formerName: ArticleName? = nil, before: Version, after: Version, changedContent: Bool,
        changedFile: Bool = false, correction: Int? = nil, wasThere: Bool? = nil, isThere: Bool? = nil
    ) {
        self.name = name
        self.formerName = formerName ?? name
        self.before = before
        self.after = after
        self.changedContent = changedContent
        self.changedFile = changedFile
        self.correction = correction
        self.wasThere = wasThere ?? !before.isAbsent
        self.isThere = isThere ?? !after.isAbsent
    }
}
