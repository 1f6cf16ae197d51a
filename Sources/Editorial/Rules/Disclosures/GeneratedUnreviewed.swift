extension Rule {
    /// `disclosure/ai-unreviewed`: somebody answers for words that a machine wrote.
    static let generatedUnreviewed = Rule(
        "disclosure/ai-unreviewed", draft: .hint, review: .warning, publish: .error,
        why: "A tool cannot be an author.",
        standard: "COPE on authorship and AI tools",
        failing: "ai_use: drafted",
        passing: "ai_use: drafted, ai_reviewed_by: jun-park"
    ) { article in
        guard let use = article.text.front["ai_use"], let words = use.string, words != "none",
            article.text.front["ai_reviewed_by"]?.string == nil
        else { return [] }
        return [
            Remark(
                place: use.place,
                message:
                    "`ai_use:` says \"\(words)\", and nobody is named who checked the text. Write `ai_reviewed_by:`, or `ai_use: none`."
            )
        ]
    }
}
