import Text

extension Rule {
    /// `author/missing`: somebody is named as the author.
    static let authorMissing = Rule(
        "author/missing", draft: .warning, review: .error, publish: .error,
        why: "Readers, feeds and the second pair of eyes need to know whose text it is.",
        standard: "schema.org author; Atom author", failing: "title: Only a Title", passing: "authors: [mina-cho]"
    ) { article in
        guard article.text.authors.isEmpty else { return [] }
        return [
            Diagnostic(
                place: article.place(ofKey: "authors"),
                message:
                    "No author is named. Write `authors: [ID]` with an id of the masthead, or `authors: [{name: …}]` for a guest."
            )
        ]
    }
}
