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
        return first == "by" && parts[p].written == "BY" && CreativeCommonsReader.element(part(1)) != nil && !parts[p].isLast
            ? false : nil
    }

    /// Misspelt by one letter at most.
    private static func isNear(_ word: String, _ wanted: String) -> Bool {
        word == wanted
            || (abs(word.count - wanted.count) <= 1 && word.first == wanted.first
                && License.distance(Array(word), Array(wanted)) <= 1)
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

    private static func element(_ word: String) -> [String]? {
        switch word {
        case "by", "attribution", "저작자표시": ["by"]
        case "nc", "noncommercial", "비영리": ["nc"]
        case "nd", "noderivs", "noderivatives", "noderivative", "변경금지": ["nd"]
        case "sa", "sharealike", "동일조건변경허락": ["sa"]
        case "bysa": ["by", "sa"]
        case "bync": ["by", "nc"]
        case "bynd": ["by", "nd"]
        case "byncsa": ["by", "nc", "sa"]
        case "byncnd": ["by", "nc", "nd"]
        default: nil
        }
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
            if let found = CreativeCommonsReader.element(parts[q].text), !(parts[q].text == "by" && isCue(q)) {
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
        if CreativeCommonsReader.element(next.text) != nil || CreativeCommonsReader.isVersion(next.text) { return false }
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
        guard let first = CreativeCommonsReader.element(part(isApart ? 2 : 1)), first.first == "by" else { return }
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
