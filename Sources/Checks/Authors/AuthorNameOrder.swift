import Text

extension Rule {
    /// `author/name-order`: all places give an author's name in one order.
    static let authorNameOrder = Rule(
        "author/name-order", draft: .hint, review: .warning, publish: .warning,
        why: "Kim Yonho and Yonho Kim are one person to a reader and two to a machine.",
        standard: "Practice of Korean, Chinese, Japanese and Hungarian names",
        failing: "authors: [{name: Yonho Kim, stated_as: Kim Yonho}]", passing: "authors: [{name: Yonho Kim}]"
    ) { article in
        article.nameStatements.filter { $0.likeness == .order }.map { statement in
            Diagnostic(
                place: statement.place,
                message: "\(statement.facts): the same words in another order. Choose one order for both places.",
                related: statement.related)
        }
    }
}
