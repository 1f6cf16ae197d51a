extension Rule {
    /// `author/name-order`: a name has its words in one order.
    static let authorNameOrder = Rule(
        "author/name-order", draft: .hint, review: .warning, publish: .warning,
        why: "Kim Yonho and Yonho Kim are one person; a machine counts two.",
        standard: "Korean name practice; ORCID credit name",
        failing: "authors: [{name: Seoyun Han, stated_as: Han Seoyun}]",
        passing: "authors: [{name: Seoyun Han}]"
    ) { article in
        article.authorNames.flatMap { author in
            author.otherSpellings(in: article).filter { $0.likeness == .order }.map { other in
                Remark(
                    place: other.place,
                    message: "\"\(author.name)\" and \"\(other.text)\" are the same words in another order. Choose one order"
                        + "\(other.isStated ? " and delete `stated_as:`" : "").",
                    related: author.place.map {
                        [Finding.Related(file: article.file, place: $0, message: "\"\(author.name)\" stands here")]
                    } ?? [])
            }
        }
    }
}
