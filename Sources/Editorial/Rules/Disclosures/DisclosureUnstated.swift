extension Rule {
    /// `disclosure/unstated`: somebody has asked the author about interests.
    static let disclosureUnstated = Rule(
        "disclosure/unstated", draft: .hint, review: .warning, publish: .error,
        why: "Silence cannot be told from not having asked.",
        standard: "codes of ethics; ICMJE disclosure",
        failing: "title: Only a Title",
        passing: "disclosures: none"
    ) { article in
        guard article.text.front["disclosures"] == nil || article.text.front["disclosures"]?.string?.isEmpty == true else {
            return []
        }
        return [
            Remark(
                place: article.place(ofKey: "disclosures"),
                message:
                    "Nobody has said whether the author has an interest to declare. Ask, then write `disclosures: none`, or a list with "
                    + "`party:` and `what:` for each.")
        ]
    }
}
