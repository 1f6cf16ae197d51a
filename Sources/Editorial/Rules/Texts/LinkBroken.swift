extension Rule {
    /// `text/link-broken`: a link inside the publication leads somewhere.
    static let linkBroken = Rule(
        "text/link-broken", draft: .hint, review: .warning, publish: .error,
        why: "A link that leads nowhere is seen by readers first.",
        standard: "HTML; docs/format.md",
        failing: "[the chart](charts/old.pdf)",
        passing: "[the chart](chart.pdf), with chart.pdf in the folder"
    ) { article in
        LocalLinks.all(in: article).filter { !$0.leadsSomewhere(in: article) }.map { link in
            Remark(
                place: link.place,
                message:
                    "\"\(link.target)\" is in neither the article's folder nor the publication. Correct the link, or put the file into the folder."
            )
        }
    }
}
