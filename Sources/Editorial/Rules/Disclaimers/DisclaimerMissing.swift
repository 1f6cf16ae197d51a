extension Rule {
    /// `disclaimer/missing`: a text by an outsider says whose views it holds.
    static let disclaimerMissing = Rule(
        "disclaimer/missing", draft: .hint, review: .warning, publish: .error,
        why: "Readers must be able to tell the author's view from the publication's.",
        standard: "practice of think tanks and newspapers",
        failing: "authors: [{name: Mara Quill, relation: external}]",
        passing: "disclaimer: The views expressed here are the author's alone."
    ) { article in
        guard article.text.disclaimer?.string == nil else { return [] }
        return article.authorNames.compactMap { author in
            guard let relation = author.relation, let template = article.settings.disclaimers[relation],
                !article.text.body.contains(template)
            else { return nil }
            return Remark(
                place: author.value.place,
                message:
                    "\(author.name) is \(relation), and the text does not say whose views it holds. Add `disclaimer: \(template)`."
            )
        }.prefix(1).map { $0 }
    }
}
