import Text

extension Rule {
    /// `disclosure/ai-unreviewed`: a person answers for what a machine wrote.
    static let disclosureAIUnreviewed = Rule(
        "disclosure/ai-unreviewed", draft: .hint, review: .warning, publish: .error,
        why: "A machine cannot be an author, and whether the law asks for a label depends on who has checked the text.",
        standard: "Regulation (EU) 2024/1689, article 50(4); COPE on authorship", failing: "ai_use: generated",
        passing: "ai_use: assisted\nai_reviewed_by: mina-cho"
    ) { article in
        guard let use = article.text.front["ai_use"], let words = use.string, words.lowercased() != "none", use.bool != false
        else { return [] }
        let reviewer = article.text.front["ai_reviewed_by"]?.string ?? ""
        guard reviewer.allSatisfy(\.isWhitespace) else { return [] }
        return [
            Diagnostic(
                place: use.place,
                message:
                    "`ai_use` is \"\(words)\", and nobody is named who has checked the text. Write `ai_reviewed_by:` and tell "
                    + "readers, or `ai_use: none` if no machine wrote any of it.")
        ]
    }
}
