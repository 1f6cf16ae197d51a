import Text
import Workflows

extension Rule {
    /// `disclaimer/institution-unnamed`: the statement says of which house the views are not.
    static let disclaimerInstitutionUnnamed = Rule(
        "disclaimer/institution-unnamed", .heuristic, draft: nil, review: .hint, publish: .warning,
        why: "The statement is there to part the person from the house; without the house's name it parts nothing.",
        standard: "Forms of central banks and research institutes",
        failing: "disclaimer: The views are the author’s. (an author with `affiliation: Central Bank`)",
        passing: "disclaimer: The views are the author’s and not necessarily those of the Central Bank."
    ) { article in
        let statements = article.viewsStatements
        guard let first = statements.first else { return [] }
        return article.authors.compactMap { author in
            guard author.relation != .government,
                let house = author.affiliation ?? (author.relation == .staff ? article.settings.institution : nil),
                !statements.contains(where: { $0.reading.disowns(house) })
            else { return nil }
            return Diagnostic(
                place: first.place,
                message: "\"\(author.called)\" belongs to \"\(house)\", and the statement does not mention it. "
                    + "Add that the views are not necessarily those of \"\(house)\".")
        }
    }
}
