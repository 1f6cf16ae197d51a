import Text

extension Rule {
    /// `author/orcid-invalid`: an ORCID has its form and its check digit.
    static let authorORCIDInvalid = Rule(
        "author/orcid-invalid", draft: .warning, review: .warning, publish: .error,
        why: "The last digit is there to find slips; a wrong one names another researcher.",
        standard: "ORCID; ISO 7064 MOD 11-2", failing: "authors: [{name: Josiah Carberry, orcid: 0000-0002-1825-0096}]",
        passing: "authors: [{name: Josiah Carberry, orcid: 0000-0002-1825-0097}]"
    ) { article in
        article.authors.compactMap { author in
            guard let value = author.value["orcid"], let text = value.string, let objection = ORCID.objection(to: text) else {
                return nil
            }
            return Diagnostic(
                place: value.place,
                message: "\"\(text)\" is no ORCID: \(objection). Copy it again from the author's page on orcid.org.")
        }
    }
}

/// Open Researcher and Contributor IDs: sixteen digits in fours, the last one a check digit that may be X.
private enum ORCID {
    private static let addresses = ["https://orcid.org/", "http://orcid.org/", "https://www.orcid.org/"]

    /// What is wrong with one; nil where nothing is.
    static func objection(to text: String) -> String? {
        let bare = addresses.first(where: text.hasPrefix).map { text.dropFirst($0.count) } ?? text[...]
        let groups = bare.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.count == 4, groups.allSatisfy({ $0.utf8.count == 4 }) else { return "it is not four groups of four digits" }
        let digits = Array(groups.joined().utf8)
        guard digits.dropLast().allSatisfy({ (0x30...0x39).contains($0) }), let last = digits.last,
            (0x30...0x39).contains(last) || last == UInt8(ascii: "X")
        else { return "it holds something else than digits" }
        let total = digits.dropLast().reduce(0) { (($0 + Int($1 - 0x30)) * 2) % 11 }
        let check = (12 - total) % 11
        let stated = last == UInt8(ascii: "X") ? 10 : Int(last - 0x30)
        return check == stated ? nil : "its check digit should be \(check == 10 ? "X" : String(check))"
    }
}
