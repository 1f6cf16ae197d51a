extension Rule {
    /// `disclosure/not-shown`: an interest that is declared is told to readers.
    static let disclosureNotShown = Rule(
        "disclosure/not-shown", draft: nil, review: .warning, publish: .error,
        why: "A disclosure that only editors see discloses nothing.",
        standard: "codes of ethics",
        failing: "disclosures: [{party: Brandt Shipping, what: paid the trip}]",
        passing: "the same, and the text says: Brandt Shipping paid the trip."
    ) { article in
        (article.text.front["disclosures"]?.list ?? []).compactMap { disclosure in
            guard let party = disclosure["party"], let name = party.string, !article.text.body.contains(name) else { return nil }
            return Remark(
                place: party.place,
                message: "An interest in \(name) is recorded, and the text does not mention it. Tell readers, at its end.")
        }
    }
}
