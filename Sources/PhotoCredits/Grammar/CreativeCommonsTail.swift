/// What follows the elements of a license: the country, "Generic", "license".
extension CreativeCommonsReader {
    /// Codes that are words too, in a line set in capitals or in another language.
    private static let ambiguousPorts: Set<String> = [
        "AM", "AT", "BE", "CO", "DE", "ES", "GE", "IN", "IT", "MY", "NO", "PE", "SE", "SI", "TH", "US",
    ]

    mutating func readTail() {
        readPort()
        while skip("generic", "unported", "international", "deed") { readPort() }
        if skip("license", "licence", "licensed", "licenses", "라이선스") { sawLicenseWord = true }
        if openBracket, part == ")" { p += 1 }
    }

    /// The country: in brackets or bare, its code or its name.
    mutating func readPort() {
        guard version != nil, port == nil, p < parts.count else { return }
        let isOpen = part == "("
        let at = p + (isOpen ? 1 : 0)
        var i = at
        if i < parts.count, parts[i].text == "-", !isOpen { i += 1 }  // "3.0 - Germany"
        if let country = CountryNames.country(in: parts[i...].map(\.text)) {
            let end = i + country.length
            guard isOpen ? end < parts.count && parts[end].text == ")" : endsHere(after: end - 1) else { return }
            port = country.code
            p = end + (isOpen ? 1 : 0)
            return
        }
        guard at < parts.count, CreativeCommons.ports.contains(parts[at].text.uppercased()) else { return }
        let this = parts[at]
        if isOpen {
            guard at + 1 < parts.count, parts[at + 1].text == ")" else { return }
        } else if this.isFirst {
            let isCapital = this.written == this.written.uppercased()
            guard isCapital || this.written == this.text else { return }
            if !isCapital || CreativeCommonsReader.ambiguousPorts.contains(this.written), !endsHere(after: at) { return }
        }
        port = this.text.uppercased()
        p = at + (isOpen ? 2 : 1)
    }

    func endsHere(after index: Int) -> Bool {
        guard index + 1 < parts.count else { return tokens.count <= start + CreativeCommonsReader.reach }
        let next = tokens[parts[index + 1].token]
        // "CC BY 3.0 at https://…" leads to a page, unless it is the deed.
        if next.kind == .address {
            return !["at", "in"].contains(parts[index].text) || next.address.flatMap(License.deed) != nil
        }
        if !next.isWord { return true }
        return ["license", "licence", "deed", "via", "on", "by", "from"].contains(next.folded)
    }

    mutating func skip(_ words: String...) -> Bool {
        guard p < parts.count, words.contains(part) else { return false }
        p += 1
        return true
    }

    mutating func id() -> String {
        if elements.first == "sa", elements.count == 1, version == "1.0" { return "CC-SA-1.0" }
        let code = Set(elements)
        guard code.contains("by"), CreativeCommons.isIssued(code), code.count == elements.count else {
            isDoubtful = true
            return "CC-?"
        }
        let open = "CC-" + CreativeCommons.code(code) + "-?"
        guard let version else { return open }
        guard let license = CreativeCommons(elements: code, version: version, port: port) else {
            isDoubtful = true
            return open
        }
        if !license.isPublished { isDoubtful = true }
        return license.id
    }

    /// Ends the phrase at a whole token: what is left of a word that was only half read makes it doubtful.
    mutating func finish(_ id: String) -> LicensePhrase? {
        while p > 0, ["-", ",", ":"].contains(parts[p - 1].text), parts[p - 1].isFirst { p -= 1 }
        guard p > 0 else { return nil }
        let last = parts[p - 1]
        return LicensePhrase(id: id, end: last.token + 1, isDoubtful: isDoubtful || !last.isLast)
    }
}
