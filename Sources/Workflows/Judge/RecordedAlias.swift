public import Text

/// An old name that a commit made, changed or removed.
public struct RecordedAlias: Hashable, Sendable {
    /// `YEAR/MONTH/SLUG` of the old name.
    public let name: ArticleName
    /// The slug that it led to before, and leads to after.
    public let before: String?
    public let after: String?
    /// The article that it led to before, directly or through other old names.
    public let article: ArticleName?

    public init(name: ArticleName, before: String?, after: String?, article: ArticleName? = nil) {
        self.article = article
        self.name = name
        self.before = before
        self.after = after
    }
}
