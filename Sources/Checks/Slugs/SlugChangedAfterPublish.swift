import Text

extension Rule {
    /// `slug/changed-after-publish`: an address that was in print still leads to the article.
    static let slugChangedAfterPublish = Rule(
        "slug/changed-after-publish", draft: nil, review: .warning, publish: .error,
        why: "Links, citations and search results keep the old address.", standard: "W3C, Cool URIs don't change",
        failing: "(renamed by hand after it was published)", passing: "articles/2018/09/OLD.alias with the new slug in it"
    ) { article in
        article.lostSlugs.map { old in
            let month = article.file.split(separator: "/").dropLast().joined(separator: "/")
            return Diagnostic(
                place: article.top,
                message: "The article was published as \"\(old)\", and nothing of that name leads here. Put one line, "
                    + "\"\(article.slug)\", into \(month)/\(old).alias; `galley rename` writes it by itself.")
        }
    }
}
