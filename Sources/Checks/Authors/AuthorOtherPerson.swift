import Text

extension Rule {
    /// `author/other-person`: what a source stated as the author is not somebody else's name.
    static let authorOtherPerson = Rule(
        "author/other-person", draft: .hint, review: .warning, publish: .warning,
        why: "Two names that are not alike are two people, and one of them may not have written this.",
        standard: "schema.org author", failing: "authors: [{name: Yonho Kim, stated_as: Hana Seo}]",
        passing: "authors: [{name: Yonho Kim}]"
    ) { article in
        article.nameStatements.filter { $0.likeness == .different && $0.whereabouts == "in `stated_as`" }.map { statement in
            Diagnostic(
                place: statement.place,
                message: "\(statement.facts). They look like two people. Find out who wrote this, then delete `stated_as`.",
                related: statement.related)
        }
    }
}
