import Text
import Workflows

extension Rule {
    /// `author/relation-unknown`: a guest's relation is one that Galley knows.
    static let authorRelationUnknown = Rule(
        "author/relation-unknown", draft: .warning, review: .error, publish: .error,
        why: "A misspelt relation would silently ask for no disclaimer.", standard: "docs/format.md, authors",
        failing: "authors: [{name: Mina Cho, relation: goverment}]", passing: "authors: [{name: Mina Cho, relation: government}]"
    ) { article in
        article.authors.compactMap { author in
            guard author.person == nil, let value = author.value["relation"], author.relation == nil else { return nil }
            let known = Relation.allCases.map(\.rawValue).joined(separator: ", ")
            return Diagnostic(
                place: value.place, message: "\"\(value.string ?? "")\" is no relation to the publication. There are: \(known).")
        }
    }
}
