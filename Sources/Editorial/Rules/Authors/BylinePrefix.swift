extension Rule {
    /// `author/byline-prefix`: the name of an author is the name alone.
    static let bylinePrefix = Rule(
        "author/byline-prefix", draft: .hint, review: .warning, publish: .error,
        why: "\"By Mara Quill\" is a new author to a search engine.",
        standard: "schema.org author",
        failing: "authors: [{name: By Mara Quill}]",
        passing: "authors: [{name: Mara Quill}]"
    ) { article in
        article.text.authors.compactMap { author in
            guard let name = author["name"], let text = name.string else { return nil }
            let extra = ["By ", "by ", "Author: ", "Written by ", "글 ", "기자 "].first { text.hasPrefix($0) }
            return extra.map { extra in
                Remark(
                    place: name.place,
                    message: "The name contains \"\(extra.dropLast(1))\". Keep only the name; whoever shows it adds the rest.")
            }
        }
    }
}
