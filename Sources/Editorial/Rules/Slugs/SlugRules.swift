extension Rule {
    /// The address of an article.
    static let slugRules: [Rule] = [.slugInvalid, .slugLost]
}
