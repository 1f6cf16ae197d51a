extension Rule {
    /// `slug/invalid`: a slug is fit for an address.
    static let slugInvalid = Rule(
        "slug/invalid", draft: .warning, review: .warning, publish: .error,
        why: "Slugs become addresses for years.",
        standard: "RFC 3986",
        failing: "Politics_of the Office.md",
        passing: "politics-of-the-office.md"
    ) { article in
        guard !Slug.isValid(article.slug) else { return [] }
        let suggestion = Slug.make(from: article.slug, romanise: false)
        return [
            Remark(
                place: article.top,
                message: "\"\(article.slug)\" is no slug: lower-case letters and digits with single hyphens between them."
                    + "\(suggestion.isEmpty ? "" : " Rename the file to \(suggestion).md.")")
        ]
    }
}
