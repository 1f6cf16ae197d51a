import Text

extension Rule {
    /// `author/byline-prefix`: a name is a name alone, and the text does not begin with a byline.
    static let authorBylinePrefix = Rule(
        "author/byline-prefix", draft: .hint, review: .warning, publish: .error,
        why: "\"By Yonho Kim\" becomes a new person in feeds and search, and the page prints its own byline.",
        standard: "Google Article, author; schema.org Person name", failing: "authors: [{name: By Yonho Kim}]",
        passing: "authors: [{name: Yonho Kim}]"
    ) { article in
        let names = article.authors.compactMap { author -> Diagnostic? in
            guard author.person == nil, let name = author.name, let extra = NamePrefix.extra(in: name) else { return nil }
            return Diagnostic(
                place: author.place,
                message: "The name \"\(name)\" contains \"\(extra)\". Keep the name alone; the page adds the rest.")
        }
        guard let line = article.bylineLine, line.hasPrefix, !line.names.isEmpty,
            line.names.allSatisfy({ name in
                article.authors.contains { author in author.name.map { name.likeness(to: $0) != .different } ?? false }
            })
        else { return names }
        return names + [
            Diagnostic(
                place: line.place, message: "The text begins with a byline. Delete the line; the page prints the authors itself.")
        ]
    }
}
