extension Rule {
    /// The words themselves.
    static let textRules: [Rule] = [.oddSpace, .notComposed, .chromeInText, .editorialMarks, .linkBroken]
}
