import Text
import Workflows

extension Rule {
    /// `structure/category-unknown`: the category is one of the publication's.
    static let categoryUnknown = Rule(
        "structure/category-unknown", draft: .warning, review: .error, publish: .error,
        why: "A misspelt category makes a second one, and may give the article another workflow.",
        standard: "docs/format.md, category", failing: "category: Econmy", passing: "category: Economy"
    ) { article in
        let known = article.settings.categories
        guard !known.isEmpty else { return [] }
        return article.text.categories.compactMap { category in
            guard let name = category.string, !known.contains(name) else { return nil }
            return Diagnostic(
                place: category.place,
                message: "\"\(name)\" is no category of this publication. It has: \(known.joined(separator: ", ")).")
        }
    }
}
