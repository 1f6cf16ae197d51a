extension Rule {
    /// `author/name-mismatch`: one person has one spelling.
    static let authorNameMismatch = Rule(
        "author/name-mismatch", draft: .warning, review: .error, publish: .error,
        why: "A name spelt wrong goes into feeds, searches and citations, and makes one person two.",
        standard: "schema.org author",
        failing: "authors: [{name: Mara Quill, stated_as: Mara Quil}]",
        passing: "authors: [{name: Mara Quill}]"
    ) { article in
        article.authorNames.flatMap { author in
            author.otherSpellings(in: article).filter { $0.likeness == .near || $0.likeness == .capitals }.map { other in
                Remark(
                    place: other.place,
                    message:
                        "The author is \"\(author.name)\" but \"\(other.text)\" \(other.whereabouts). They look like one person: correct the "
                        + "wrong one\(other.isStated ? " and delete `stated_as:`" : "").",
                    related: author.place.map {
                        [Finding.Related(file: article.file, place: $0, message: "\"\(author.name)\" stands here")]
                    } ?? [])
            }
        }
    }
}
