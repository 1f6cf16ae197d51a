/// Reads the parts of the words that may be a Creative Commons license, one after another.
struct CreativeCommonsReader {
    /// Part of a word between hyphens, and the token it came from.
    struct Part {
        var text: String
        var written: String
        var token: Int
        var isFirst: Bool
        var isLast: Bool
    }

    let tokens: [CreditToken]
    let start: Int
    var parts: [Part] = []
    var p = 0
    var elements: [String] = []
    var version: String?
    var port: String?
    var isDoubtful = false
    /// The longest phrase that a license may take.
    static let reach = 18

    init(_ tokens: [CreditToken], at start: Int) {
        self.tokens = tokens
        self.start = start
        for index in start..<min(tokens.count, start + CreativeCommonsReader.reach) {
            let token = tokens[index]
            if token.isWord {
                let pieces = token.text.split(whereSeparator: { "-_".contains($0) })
                for (n, piece) in pieces.enumerated() {
                    parts.append(
                        Part(
                            text: piece.lowercased(), written: String(piece), token: index, isFirst: n == 0,
                            isLast: n == pieces.count - 1))
                }
                if pieces.isEmpty { parts.append(Part(text: "-", written: "-", token: index, isFirst: true, isLast: true)) }
            } else {
                let sign: String =
                    switch token.kind {
                    case .dash: "-"
                    case .colon: ":"
                    case .comma: ","
                    case .open: "("
                    case .close: ")"
                    default: "\u{0}"
                    }
                parts.append(Part(text: sign, written: token.text, token: index, isFirst: true, isLast: true))
            }
        }
    }

    var part: String { p < parts.count ? parts[p].text : "" }
    func part(_ ahead: Int) -> String { p + ahead < parts.count ? parts[p + ahead].text : "" }

    mutating func phrase() -> LicensePhrase? {
        guard let named = head() else { return nil }
        if named, part == "pdm" {
            p += 1
            if part == "1.0" { p += 1 }
            return finish("CC-PDM-1.0")
        }
        if named, let zero = zero() { return zero }
        let beforeElements = p
        if named { readEarlyVersion() }
        readElements(named: named)
        if elements.isEmpty {
            version = nil
            guard named else { return nil }
            p = beforeElements
            _ = skip("license", "licence", "licensed", "licenses")
            return finish("CC-?")
        }
        readVersion()
        readTail()
        if !named, version == nil, elements.count < 2, !sawLicenseWord { return nil }
        return finish(id())
    }

    /// Consumes the name of the family. true: Creative Commons is named; false: a long license name may begin here; nil: neither.
    private mutating func head() -> Bool? {
        let first = part
        if first == "cc" || first == "ccby" || first == "creativecommons" || first == "cc0" {
            if first == "ccby" { elements = ["by"] }
            if first != "cc0" { p += 1 }
            return true
        }
        if CreativeCommonsReader.isNear(first, "creative"),
            CreativeCommonsReader.isNear(part(1), "commons") || part(1) == "commons'"
        {
            p += 2
            return true
        }
        if first == "크리에이티브", part(1) == "커먼즈" {
            p += 2
            return true
        }
        if first == "저작자표시" || first == "attribution" { return false }
        // Elements without their family: a code of two or more, or one with a version (`BY-SA 3.0`).
        return first == "by" && parts[p].written == "BY" && CreativeCommons.elements(in: part(1)) != nil && !parts[p].isLast
            ? false : nil
    }

    /// Misspelt by one letter at most.
    private static func isNear(_ word: String, _ wanted: String) -> Bool {
        word == wanted
            || (abs(word.count - wanted.count) <= 1 && word.first == wanted.first
                && Array(word).distance(to: Array(wanted)) <= 1)
    }

    private mutating func zero() -> LicensePhrase? {
        guard part == "cc0" || ((part == "0" || part == "zero") && p > 0) else { return nil }
        p += 1
        if part == "1.0" || part == "v1.0" { p += 1 }
        _ = skip("universal", "license", "licence", "licensed")
        if part == "public", part(1) == "domain" {
            p += 2
            _ = skip("dedication", "license", "licence")
        }
        return finish("CC0-1.0")
    }

    private mutating func readElements(named: Bool) {
        var sawOpen = false
        while p < parts.count {
            // What may stand between the family and its elements, if an element follows.
            var q = p
            var opened = sawOpen
            while q < parts.count, elements.isEmpty || "-,:".contains(parts[q].text) {
                let text = parts[q].text
                if text == "(", !opened, elements.isEmpty {
                    opened = true
                } else if !["-", ":", ",", "license", "licence", "licensed", "by"].contains(text) {
                    break
                }
                if text == "by", !isCue(q) { break }
                if text == "by" { break }
                q += 1
            }
            if elements.isEmpty == false { while q < parts.count, parts[q].text == "-" { q += 1 } }
            guard q < parts.count else { break }
            if let found = CreativeCommons.elements(in: parts[q].text), !(parts[q].text == "by" && isCue(q)) {
                elements += found
                p = q + 1
            } else if parts[q].text == "non", q + 1 < parts.count, parts[q + 1].text == "commercial" {
                elements.append("nc")
                p = q + 2
            } else if parts[q].text == "share", q + 1 < parts.count, parts[q + 1].text == "alike" {
                elements.append("sa")
                p = q + 2
            } else if parts[q].text == "no", q + 1 < parts.count,
                ["derivs", "derivatives", "derivative"].contains(parts[q + 1].text)
            {
                elements.append("nd")
                p = q + 2
                _ = skip("works")
            } else {
                break
            }
            sawOpen = opened
        }
        if sawOpen, part == ")" { p += 1 } else if sawOpen { openBracket = true }
    }

    var openBracket = false
    var sawLicenseWord = false

    /// Whether `by` at this part speaks of the maker and not of the license: lower case, a word of its own, and a name follows.
    private func isCue(_ index: Int) -> Bool {
        let this = parts[index]
        guard this.isFirst, this.isLast, this.written == "by" || this.written == "By" else { return false }
        guard index + 1 < parts.count else { return false }
        let next = parts[index + 1]
        if CreativeCommons.elements(in: next.text) != nil || CreativeCommonsReader.isVersion(next.text) { return false }
        return next.written.first.map { $0.isLetter || $0 == "@" } ?? false
            && !["license", "licence", "version"].contains(next.text)
    }

    private static func isVersion(_ word: String) -> Bool {
        let body = word.hasPrefix("v") ? word.dropFirst() : Substring(word)
        let digits = body.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(digits.count) && digits.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isASCIIDigit) }
    }

    /// "CC 3.0, BY-SA", "Creative Commons 2.0 BY": the version stands before its elements.
    private mutating func readEarlyVersion() {
        guard elements.isEmpty, part.contains("."), CreativeCommonsReader.isVersion(part) else { return }
        let isApart = part(1) == "," || part(1) == "-"
        guard let first = CreativeCommons.elements(in: part(isApart ? 2 : 1)), first.first == "by" else { return }
        version = part.hasPrefix("v") ? String(part.dropFirst()) : part
        p += isApart ? 2 : 1
    }

    private mutating func readVersion() {
        guard version == nil else { return }
        let mark = p
        if part == "license" || part == "licence" {
            p += 1
            sawLicenseWord = true
        }
        if part == "," || part == "-" { p += 1 }
        if part == "version" || part == "ver." { p += 1 }
        guard CreativeCommonsReader.isVersion(part) else {
            p = mark
            return
        }
        let digits = part.hasPrefix("v") ? String(part.dropFirst()) : part
        version = digits.contains(".") ? digits : digits + ".0"
        p += 1
    }
}

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
