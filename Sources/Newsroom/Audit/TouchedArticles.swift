import Text

/// The articles that an audit has met, each counted once under whatever names it went.
struct TouchedArticles {
    /// For every name the first one that the same article had.
    private var first: [ArticleName: ArticleName] = [:]

    var count: Int { Set(first.values).count }

    mutating func insert(_ name: ArticleName, formerly former: ArticleName) {
        let origin = first[former] ?? former
        first[former] = origin
        first[name] = origin
    }
}
