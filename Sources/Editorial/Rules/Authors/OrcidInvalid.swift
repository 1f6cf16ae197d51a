extension Rule {
    /// `author/orcid-invalid`: an ORCID is one.
    static let orcidInvalid = Rule(
        "author/orcid-invalid", draft: .warning, review: .warning, publish: .error,
        why: "A slip in a digit names another researcher.",
        standard: "ORCID; ISO 7064 MOD 11-2",
        failing: "orcid: 0000-0002-1825-0096",
        passing: "orcid: 0000-0002-1825-0097"
    ) { article in
        article.text.authors.compactMap { author in
            guard let orcid = author["orcid"], let text = orcid.string, !ORCID.isValid(text) else { return nil }
            return Remark(
                place: orcid.place,
                message: "\"\(text)\" is no ORCID: its last digit does not fit. Copy it again from https://orcid.org.")
        }
    }
}
