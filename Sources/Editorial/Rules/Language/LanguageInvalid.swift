extension Rule {
    /// `lang/invalid`: a language is named as the web names it.
    static let languageInvalid = Rule(
        "lang/invalid", draft: .warning, review: .warning, publish: .error,
        why: "kr is Kanuri; Korean is ko.",
        standard: "BCP 47 (RFC 5646)",
        failing: "language: kr",
        passing: "language: ko"
    ) { article in
        guard let language = article.text.language, let tag = language.string, let problem = LanguageTag.problem(of: tag) else {
            return []
        }
        return [Remark(place: language.place, message: "\"\(tag)\" is no language tag for this: \(problem).")]
    }
}
