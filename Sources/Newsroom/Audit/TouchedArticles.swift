import Text

/// Counts the articles that an audit has met, each once whatever its names.
struct TouchedArticles {
    /// The first name of the article for each of its names.
    private var first: [ArticleName: ArticleName] = [:]

    var count: Int { Set(first.values).count }

    mutating func insert(_ name: ArticleName, formerly former: ArticleName) {
        let origin = first[former] ?? former
        first[former] = origin
        first[name] = origin
    }
}
