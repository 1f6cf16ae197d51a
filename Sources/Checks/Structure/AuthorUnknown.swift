import Text
import Workflows

extension Rule {
    /// `structure/author-unknown`: an id among the authors is on the masthead.
    static let authorUnknown = Rule(
        "structure/author-unknown", draft: .warning, review: .error, publish: .error,
        why: "An id that nobody has would let a writer approve the text under his real one.",
        standard: "docs/format.md, authors", failing: "authors: [nobody-here]", passing: "authors: [mina-cho]"
    ) { article in
        article.text.authorIDs.compactMap { author in
            guard let id = author.string, article.masthead.person(id) == nil else { return nil }
            return Diagnostic(
                place: author.place,
                message:
                    "\"\(id)\" is no id of the masthead. Write one that is (`galley masthead list`), or `{name: …}` for a guest.")
        }
    }
}
