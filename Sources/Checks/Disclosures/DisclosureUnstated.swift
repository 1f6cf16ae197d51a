import Text

extension Rule {
    /// `disclosure/unstated`: somebody has asked whether there is an interest to declare.
    static let disclosureUnstated = Rule(
        "disclosure/unstated", draft: .hint, review: .warning, publish: .error,
        why: "An interest that comes out later is a ground for retraction; silence does not mean that there is none.",
        standard: "COPE; ICMJE disclosure of interests", failing: "(no `disclosures`)", passing: "disclosures: none"
    ) { article in
        let value = article.text.front["disclosures"]
        if value?.string?.lowercased() == "none" || value?.list?.isEmpty == false { return [] }
        let place = value.flatMap { $0.string == nil ? nil : $0.place } ?? article.place(ofKey: "disclosures")
        return [
            Diagnostic(
                place: place,
                message:
                    "Nobody has said whether the authors have an interest to declare. Ask them, then write `disclosures: none` "
                    + "or a list of `{party: …, what: …, shown: …}`.")
        ]
    }
}
