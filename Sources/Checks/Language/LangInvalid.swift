import Text

extension Rule {
    /// `lang/invalid`: the language is a tag of BCP 47, and not one of the usual slips.
    static let langInvalid = Rule(
        "lang/invalid", draft: .warning, review: .warning, publish: .error,
        why: "Browsers, readers for the blind and search go by it: `kr` is Kanuri, Korean is `ko`.",
        standard: "BCP 47, RFC 5646", failing: "language: kr", passing: "language: ko"
    ) { article in
        guard let value = article.text.language, let tag = value.string, let objection = LanguageTag.objection(to: tag) else {
            return []
        }
        let advice = objection.suggestion.map { " Write `\($0)`." } ?? ""
        return [Diagnostic(place: value.place, message: "\"\(tag)\" \(objection.reason).\(advice)")]
    }
}
