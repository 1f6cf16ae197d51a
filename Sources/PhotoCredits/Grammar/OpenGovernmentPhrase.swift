/// The Korea Open Government License, in English and Korean.
enum OpenGovernmentPhrase {
    static func read(_ tokens: [CreditToken], at start: Int) -> LicensePhrase? {
        var i = start
        let first = tokens[start].folded
        let long = ["open", "government"]
        if first == "kogl" || first == "공공누리" {
            i += 1
        } else if first.hasPrefix("kogl-"), let type = digit(String(first.dropFirst(5)).replacing("type-", with: "")) {
            return phrase(type, end: start + 1)
        } else if first.hasPrefix("공공누리"), let type = digit(String(first.dropFirst(4))) {
            return phrase(type, end: start + 1)
        } else if first == "korea" || first == "korean", start + 3 < tokens.count,
            tokens[(start + 1)...(start + 2)].map(\.folded) == long,
            tokens[start + 3].isWord("license", "licence")
        {
            i += 4
            if i + 2 < tokens.count, tokens[i].kind == .open, tokens[i + 1].isWord("kogl"), tokens[i + 2].kind == .close {
                i += 3
            }
        } else {
            return nil
        }
        let afterName = i
        var sawOpen = false
        while i < tokens.count, i < afterName + 6 {
            let token = tokens[i]
            if token.kind == .open, !sawOpen {
                sawOpen = true
            } else if let type = digit(token.folded) {
                i += 1
                if i < tokens.count, token.folded.count < 3, tokens[i].isWord("유형") { i += 1 }
                if sawOpen {
                    guard i < tokens.count, tokens[i].kind == .close else { break }
                    i += 1
                }
                return phrase(type, end: i)
            } else if !(token.isWord("type", "제", "유형", "license", "licence") || token.kind == .colon || token.kind == .dash
                || token.kind == .comma)
            {
                break
            }
            i += 1
        }
        return LicensePhrase(id: "LicenseRef-KOGL-?", end: afterName, isDoubtful: true)
    }

    private static func phrase(_ type: Int, end: Int) -> LicensePhrase {
        LicensePhrase(id: "LicenseRef-KOGL-Type-\(type)", end: end, isDoubtful: false)
    }

    /// The number in `1`, `type-1`, `제1유형`, `1유형`, `유형1`.
    private static func digit(_ word: String) -> Int? {
        var rest = Substring(word)
        for prefix in ["type-", "type", "제", "유형"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        if rest.hasSuffix("유형") { rest = rest.dropLast(2) }
        guard rest.count == 1, let value = Int(rest), value <= 4 else { return nil }
        return value
    }
}
