extension Rule {
    /// The language of an article.
    static let languageRules: [Rule] = [.languageInvalid]
}
