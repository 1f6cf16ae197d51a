extension Rule {
    /// `disclaimer/government-form`: an official who writes as a private person says so in full.
    static let disclaimerGovernment = Rule(
        "disclaimer/government-form", .heuristic, draft: .hint, review: .warning, publish: .error,
        why: "Ethics rules for officials ask for a statement that readers cannot miss.",
        standard: "5 CFR 2635.807",
        failing: "relation: government; disclaimer: The author's views.",
        passing: "disclaimer: The views are the author's and not necessarily those of the Ministry."
    ) { article in
        guard let disclaimer = article.text.disclaimer, let text = disclaimer.string else { return [] }
        return article.authorNames.compactMap { author in
            guard author.relation == "government", !text.contains("not necessarily"), !text.contains("do not") else { return nil }
            return Remark(
                place: disclaimer.place,
                message: "\(author.name) is an official. The disclaimer must say that the views are not necessarily those of "
                    + "\(author.affiliation ?? "the government").")
        }
    }
}
