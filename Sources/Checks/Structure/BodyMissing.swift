import Text

extension Rule {
    /// `structure/body-missing`: an article has a text.
    static let bodyMissing = Rule(
        "structure/body-missing", draft: .hint, review: .error, publish: .error,
        why: "An editor cannot judge, and a reader cannot read, an empty page.",
        standard: "schema.org articleBody", failing: "(nothing after the second ---)", passing: "The ferry left at six."
    ) { article in
        guard article.text.body.allSatisfy(\.isWhitespace) else { return [] }
        return [
            Diagnostic(
                place: SourceLocation(line: article.text.bodyLine),
                message: "The article has no text. Write it below the second `---`.")
        ]
    }
}
