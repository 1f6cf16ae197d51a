extension Rule {
    /// `disclaimer/institution-unnamed`: a disclaimer names the institution that it shields.
    static let disclaimerInstitution = Rule(
        "disclaimer/institution-unnamed", .heuristic, draft: nil, review: .hint, publish: .warning,
        why: "A view is the institution's until it says that it is not.",
        standard: "practice of central banks and ministries",
        failing: "affiliation: Bank of Skerrin; disclaimer: The views are the author's.",
        passing: "disclaimer: The views are not those of the Bank of Skerrin."
    ) { article in
        guard let disclaimer = article.text.disclaimer, let text = disclaimer.string else { return [] }
        return article.authorNames.compactMap { author in
            guard let institution = author.affiliation, author.relation == "external" || author.relation == "affiliate",
                !text.contains(institution)
            else { return nil }
            return Remark(
                place: disclaimer.place,
                message:
                    "\(author.name) is with \(institution), which the disclaimer does not name. Say that the views are not necessarily those "
                    + "of \(institution).")
        }
    }
}
