import Text
import Workflows

extension Rule {
    /// `disclaimer/missing`: an article whose author or category asks for a views statement has one.
    static let disclaimerMissing = Rule(
        "disclaimer/missing", draft: .hint, review: .warning, publish: .error,
        why: "It tells readers who speaks, and protects the author and the house alike.",
        standard: "Practice of research institutes; schema.org OpinionNewsArticle; galley.yml, disclaimers",
        failing: "authors: [{name: Mina Cho, relation: external}]",
        passing: "disclaimer: The views expressed here are the author’s alone."
    ) { article in
        guard let occasion = article.disclaimerOccasion else { return [] }
        let statements = article.viewsStatements
        if let first = statements.first {
            // A statement in words that are not understood may still be one: nothing exact can be said against it.
            guard !statements.contains(where: \.reading.statesViews) else { return [] }
            return [
                Diagnostic(
                    place: first.place,
                    message: "\(occasion) needs a statement of whose views it holds, and this says nothing of views that "
                        + "Galley understands. See that it does, or write `disclaimer: \(article.proposedDisclaimer)`",
                    maxSeverity: .warning)
            ]
        }
        return [
            Diagnostic(
                place: article.place(ofKey: "disclaimer"),
                message:
                    "\(occasion) needs a statement of whose views it holds. Write `disclaimer: \(article.proposedDisclaimer)`")
        ]
    }
}

extension CheckedArticle {
    /// Why the article needs a disclaimer; nil where it needs none.
    fileprivate var disclaimerOccasion: String? {
        let policy = settings.disclaimers
        if let author = authors.first(where: { $0.relation.map(policy.required.contains) ?? false }),
            let relation = author.relation
        {
            return "A text by \"\(author.called)\" (\(relation.rawValue))"
        }
        let categories = text.categories.compactMap(\.string)
        return categories.first(where: policy.categories.contains).map { "A text of the category \"\($0)\"" }
    }
}
