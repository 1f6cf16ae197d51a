extension Rule {
    /// `disclosure/fara-missing`: a registrant's statement stands on what it publishes.
    static let disclosureStatement = Rule(
        "disclosure/fara-missing", draft: .hint, review: .error, publish: .error,
        why: "Who acts for a foreign principal must say so on every piece.",
        standard: "22 U.S.C. 614(b)",
        failing: "galley.yml has `disclosure:`, the article not",
        passing: "the article ends with the statement"
    ) { article in
        guard let statement = article.settings.disclosure, !article.settings.showsDisclosureItself,
            !article.text.body.contains(statement), article.text.front["disclosure"]?.string != statement
        else { return [] }
        return [
            Remark(
                place: article.place(ofKey: "disclosure"),
                message:
                    "The publication must carry its statement, and this article does not: \"\(statement)\". Add it as `disclosure:` or at the "
                    + "end; or, if every page carries it, write `disclosure_in_template: true` into galley.yml.")
        ]
    }
}
