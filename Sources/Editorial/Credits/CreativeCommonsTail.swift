/// What follows the elements of a license: the country, "Generic", "license".
extension CreativeCommonsReader {
    private static let countries = [
        "germany": "DE", "austria": "AT", "australia": "AU", "france": "FR", "japan": "JP", "netherlands": "NL", "korea": "KR",
        "대한민국": "KR", "italy": "IT", "spain": "ES", "poland": "PL", "taiwan": "TW", "brazil": "BR", "canada": "CA",
        "switzerland": "CH",
    ]
    /// Codes that are English words too when a line is set in capitals.
    private static let ambiguousPorts: Set<String> = ["AT", "BE", "IN", "IT", "NO", "US", "AM", "SI", "SE", "MY", "ES"]

    mutating func readTail() {
        readPort()
        while skip("generic", "unported", "international", "deed") { readPort() }
        if skip("license", "licence", "licensed", "licenses", "라이선스") { sawLicenseWord = true }
        if openBracket, part == ")" { p += 1 }
    }

    mutating func readPort() {
        guard version != nil, port == nil, p < parts.count else { return }
        let this = parts[p]
        if part == "(", part(2) == ")", p + 1 < parts.count, CreativeCommons.ports.contains(parts[p + 1].written) {
            port = parts[p + 1].written
            p += 3
            return
        }
        if part == "south", part(1) == "korea" {
            port = "KR"
            p += 2
        } else if let code = CreativeCommonsReader.countries[part] {
            port = code
            p += 1
        } else if CreativeCommons.ports.contains(this.written.uppercased()) {
            let joined = !this.isFirst
            guard joined || this.written == this.written.uppercased() else {
                return
            }
            if !joined, CreativeCommonsReader.ambiguousPorts.contains(this.written), !endsHere(after: p) { return }
            port = this.written.uppercased()
            p += 1
        }
    }

    func endsHere(after index: Int) -> Bool {
        guard index + 1 < parts.count else { return tokens.count <= start + CreativeCommonsReader.reach }
        return !tokens[parts[index + 1].token].isWord || ["license", "licence"].contains(parts[index + 1].text)
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
        if license.id.hasPrefix("LicenseRef-") { isDoubtful = true }
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
