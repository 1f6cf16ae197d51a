import Text

extension Rule {
    /// `disclosure/not-shown`: what is recorded as disclosed is told to readers.
    static let disclosureNotShown = Rule(
        "disclosure/not-shown", draft: nil, review: .warning, publish: .error,
        why: "An interest that stands in a field and in no sentence is recorded, not disclosed.",
        standard: "COPE; Trust Project", failing: "disclosures: [{party: Harbour Bank, what: adviser}]",
        passing: "disclosures: [{party: Harbour Bank, shown: The author advises Harbour Bank.}] and the sentence in the text"
    ) { article in
        (article.text.front["disclosures"]?.list ?? []).compactMap { item in
            let party = (item["party"] ?? item).string
            let place = (item["shown"] ?? item["party"] ?? item).place
            if let shown = item["shown"], shown.bool == nil, let words = shown.string {
                guard !article.shows(words) else { return nil }
                return Diagnostic(
                    place: place, message: "Readers see \"\(words)\" nowhere. Put the sentence at the end of the text.")
            }
            guard let party else {
                return Diagnostic(place: place, message: "The disclosure names nobody. Write `party:` with the name.")
            }
            guard !article.discloses(party) else { return nil }
            return Diagnostic(
                place: place,
                message:
                    "An interest in \"\(party)\" is recorded, but no sentence tells readers what the author has to do with it. "
                    + "Add one at the end of the text, and give it as `shown:`.")
        }
    }
}

extension CheckedArticle {
    /// Whether a paragraph speaks of the party and of an author.
    fileprivate func discloses(_ party: String) -> Bool {
        let wanted = Self.compared(party)
        let people =
            ["author", "authors", "writer", "author s", "authors s"].map { " \($0) " }
            + authors.compactMap { $0.name.map(Self.compared) }
        return (body.paragraphs.map(body.text) + [text.disclaimer?.string ?? ""]).contains { paragraph in
            let words = Self.compared(paragraph)
            return words.contains(wanted)
                && (people.contains(where: words.contains) || ["필자", "저자"].contains(where: words.contains))
        }
    }
}
