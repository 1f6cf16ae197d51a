import Text

extension Rule {
    /// `structure/title-missing`: an article has a title.
    static let titleMissing = Rule(
        "structure/title-missing", draft: .warning, review: .error, publish: .error,
        why: "The title heads the page, the feed and the commit of every move.",
        standard: "schema.org headline; Atom title", failing: "title:", passing: "title: The Ferry That Came Back"
    ) { article in
        let title = article.text.title?.string ?? ""
        guard title.allSatisfy(\.isWhitespace) else { return [] }
        return [Diagnostic(place: article.place(ofKey: "title"), message: "The article has no title. Write one after `title:`.")]
    }
}
