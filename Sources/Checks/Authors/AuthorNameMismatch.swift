import Text

extension Rule {
    /// `author/name-mismatch`: no two places spell an author's name in ways that are a slip apart.
    static let authorNameMismatch = Rule(
        "author/name-mismatch", draft: .warning, review: .error, publish: .error,
        why: "A misspelt name goes into feeds, search and citations, and is the mistake that its owner sees first.",
        standard: "schema.org author; practice of names in bylines",
        failing: "authors: [{name: Yonho Kim, stated_as: Yonoho Kim}]", passing: "authors: [{name: Yonho Kim}]"
    ) { article in
        article.nameStatements.filter { $0.likeness == .near }.map { statement in
            let remedy =
                statement.whereabouts == "in `stated_as`"
                ? "Correct the name if it is the wrong one, then delete `stated_as`."
                : "Find out which is right and correct the other."
            return Diagnostic(
                place: statement.place, message: "\(statement.facts). They look like one person. \(remedy)",
                related: statement.related)
        }
    }
}
