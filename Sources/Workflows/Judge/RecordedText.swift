public import Text

/// What an audit keeps of a text that it could read.
public struct RecordedText: Sendable {
    public let state: String
    /// The digest of the text and its folder.
    public let content: ContentDigest
    public let authors: [String]
    public let categories: [String]
    /// Whether a folder belongs to the article.
    public let hasFiles: Bool
    /// When its embargo ends, in seconds since 1970; nil where there is none.
    public let embargoEnd: Int64?
    /// The text itself, unless it is long: the next move usually needs it.
    public let whole: ArticleText?

    /// The longest text that is kept whole, in bytes.
    private static let longest = 16 << 10

    public init(_ text: ArticleText, content: ContentDigest, hasFiles: Bool) {
        state = text.state ?? ""
        self.content = content
        authors = text.authorIDs.compactMap(\.string)
        categories = text.categoryNames
        self.hasFiles = hasFiles
        embargoEnd = text.embargoEnd
        whole = text.bytes.count > Self.longest ? nil : text
    }

    /// The record of a later text that differs from this one in its state alone
    /// (``ArticleText/reparsedIfOnlyStateChanged(_:)``); nil where the body differs.
    public func withState(of later: ArticleText) -> RecordedText? {
        whole.flatMap { later.hasBody(of: $0) ? RecordedText(self, later) : nil }
    }

    private init(_ former: RecordedText, _ text: ArticleText) {
        state = text.state ?? ""
        content = former.content
        authors = former.authors
        categories = former.categories
        hasFiles = former.hasFiles
        embargoEnd = former.embargoEnd
        whole = text
    }
}
