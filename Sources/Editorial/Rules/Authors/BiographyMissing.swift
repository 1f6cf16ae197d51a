extension Rule {
    /// `author/bio-missing`: a reader learns who holds the view.
    static let biographyMissing = Rule(
        "author/bio-missing", draft: .hint, review: .warning, publish: .warning,
        why: "Readers judge a view by who holds it.",
        standard: "Trust Project: author expertise",
        failing: "authors: [{name: Mara Quill, relation: external}]",
        passing: "authors: [{name: Mara Quill, relation: external, bio: Mara Quill fishes off Skerrin.}]"
    ) { article in
        article.authorNames.compactMap { author in
            guard let relation = author.relation, relation != "staff", relation != "anonymous", author.biography == nil else {
                return nil
            }
            return Remark(
                place: author.value.place,
                message: "\(author.name) is \(relation) and has no `bio:`. Add one sentence with post and organisation"
                    + "\(author.id == nil ? "." : " to the masthead.")")
        }
    }
}
