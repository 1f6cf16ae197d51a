extension Rule {
    /// In which language a text is.
    static let languageRules: [Rule] = [.langInvalid]
}
