/// Cuts a credit line into tokens.
package struct CreditTokens {
    private let markup: CreditMarkup
    private let characters: [Character]
    private var tokens: [CreditToken] = []

    package static func tokens(of line: String) -> [CreditToken] {
        var reader = CreditTokens(CreditMarkup(CreditText.normalised(line)))
        reader.read()
        return reader.tokens
    }

    private init(_ markup: CreditMarkup) {
        self.markup = markup
        characters = markup.characters
    }

    private mutating func read() {
        var i = 0
        var spaced = false
        while i < characters.count {
            let character = characters[i]
            if character == " " {
                spaced = true
                i += 1
                continue
            }
            if let quotation = quotation(at: i) {
                append(.quoted, quotation.text, at: quotation.first, spaced)
                i = quotation.end
            } else if let kind = single(character, at: i) {
                append(kind, character == CreditMarkup.placeholder ? address(at: i) ?? "" : String(character), at: i, spaced)
                i += 1
            } else {
                i = word(from: i, spaced)
            }
            spaced = false
        }
    }

    private mutating func append(_ kind: CreditToken.Kind, _ text: String, at index: Int, _ spaced: Bool) {
        tokens.append(CreditToken(kind, text, address: address(at: index), isSpaced: spaced))
    }

    private func address(at index: Int) -> String? { markup.links[index].map { markup.addresses[$0] } }

    private func single(_ character: Character, at i: Int) -> CreditToken.Kind? {
        guard character.isOneScalar else { return nil }
        switch character {
        case CreditMarkup.placeholder: return .address
        case ",", "、": return .comma
        case "/": return .slash
        case "|", "·":
            // The dot inside a name (DALL·E) belongs to it.
            return character == "·" && i > 0 && i + 1 < characters.count && characters[i - 1].isLetter
                && characters[i + 1].isLetter
                && (characters[i - 1].isASCII || isKatakana(characters[i - 1]) && isKatakana(characters[i + 1])) ? nil : .pipe
        case ";": return .semicolon
        case ":": return .colon
        case "=": return .equals
        case "—": return .dash
        case "-", "–", "~":
            let alone = (i == 0 || characters[i - 1] == " ") && (i + 1 == characters.count || characters[i + 1] == " ")
            return alone ? .dash : nil
        case "©": return .copyright
        case "(", "[", "<": return .open
        case ")", "]", ">": return .close
        case "\"", "{", "}", "\\", "^", "§", "†": return .stray
        default: return nil
        }
    }

    private func isKatakana(_ character: Character) -> Bool { ("\u{30A1}"..."\u{30FC}").contains(character) }

    /// A title in double quotation marks, or in single ones where `by` or a comma follows.
    private func quotation(at start: Int) -> (text: String, first: Int, end: Int)? {
        let mark = characters[start]
        guard mark == "\"" || mark == "'" else { return nil }
        guard let close = characters[(start + 1)...].firstIndex(where: { $0 == mark }) else { return nil }
        var end = close
        if mark == "'" {
            guard start == 0 || " ([".contains(characters[start - 1]) else { return nil }
            // An apostrophe inside the title does not end it: the mark must stand before a space or a comma.
            while end < characters.count, !(characters[end] == mark && ends(end)) { end += 1 }
            guard end < characters.count else { return nil }
            let rest = String(characters[(end + 1)...].prefix(4)).lowercased()
            guard rest.hasPrefix(" by ") || rest.hasPrefix(", ") else { return nil }
        }
        var text = String(characters[(start + 1)..<end])
        while let last = text.last, ", ".contains(last) { text.removeLast() }
        text = String(text.drop { $0 == " " })
        guard !text.isEmpty, !text.contains(CreditMarkup.placeholder) else { return nil }
        return (text, start + 1, end + 1)
    }

    private func ends(_ index: Int) -> Bool { index + 1 == characters.count || " ,.".contains(characters[index + 1]) }

    private func ends(word character: Character, at index: Int) -> Bool {
        character.isOneScalar && (character == " " || character == "\"" || single(character, at: index) != nil)
    }

    private mutating func word(from start: Int, _ spaced: Bool) -> Int {
        var end = start + 1
        while end < characters.count, !ends(word: characters[end], at: end) { end += 1 }
        var text = String(characters[start..<end])
        let isLast = end == characters.count
        let isAtBreak = isLast || characters[end] != "/"
        var stopped = false
        while text.hasSuffix("…") || text.hasSuffix(".") {
            if text.hasSuffix("."), !isAtBreak || Abbreviations.keepsStop(text) { break }
            text.removeLast()
            stopped = true
        }
        if !text.isEmpty { append(.word, text, at: start, spaced) }
        if stopped { append(.stop, ".", at: start, false) }
        return end
    }
}
