extension Rule {
    /// `slug/changed-after-publish`: the old address of a released text still leads to it.
    static let slugLost = Rule(
        "slug/changed-after-publish", draft: nil, review: .warning, publish: .error,
        why: "Broken links and lost citations.",
        standard: "W3C: Cool URIs don't change",
        failing: "renamed with git",
        passing: "renamed with `galley rename`"
    ) { article in
        article.lostSlugs.map { slug in
            Remark(
                place: article.top,
                message:
                    "A text of this article was released as \"\(slug)\", which leads nowhere now. Rename it back with git, then with "
                    + "`galley rename`, which keeps the old name.")
        }
    }
}
