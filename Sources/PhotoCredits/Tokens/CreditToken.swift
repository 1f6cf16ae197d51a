/// Words that were read in a credit line, and where they stand in it.
package struct CreditExcerpt: Hashable, Sendable {
    /// As they are understood: without markup and in the spelling of the grammar.
    package var text: String
    /// The Unicode scalars of the line as it was given; nil for words that stand nowhere in it.
    package var range: Range<Int>?

    init(_ text: String, at range: Range<Int>?) {
        self.text = text
        self.range = range
    }

    /// From the beginning of the one to the end of the other.
    static func cover(_ first: Range<Int>?, _ last: Range<Int>?) -> Range<Int>? {
        guard let first, let last else { return first ?? last }
        return min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
    }
}

/// One piece of a credit line.
package struct CreditToken: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case word
        /// Words in quotation marks: a title.
        case quoted
        case comma, slash, pipe, dash, semicolon, colon, equals, stop, copyright
        case open, close
        /// An address written out.
        case address
        /// A license phrase, or what stands where one was.
        case license(id: String, isDoubtful: Bool)
        case host(name: String, isSettled: Bool)
        case agency(name: String, isSettled: Bool)
        /// Where something that was understood has been taken out.
        case cut
        /// A quotation mark without a partner and other signs that belong nowhere.
        case stray
    }

    var kind: Kind
    /// As it was written.
    package var text: String
    /// Lower case and, for a word at the end of a sentence, without the stop.
    var folded: String
    /// The Unicode scalars of the line as it was given; nil for a piece that stands nowhere in it.
    package var range: Range<Int>?
    /// The address of the link around it.
    var link: CreditExcerpt?
    /// Whether a space stood before it, to put words together again as they were.
    var isSpaced: Bool

    package init(_ kind: Kind, _ text: String, at range: Range<Int>? = nil) {
        self.init(kind, text, at: range, link: nil)
    }

    init(_ kind: Kind, _ text: String, at range: Range<Int>?, link: CreditExcerpt?, isSpaced: Bool = true) {
        self.kind = kind
        self.text = text
        folded = text.lowercased()
        self.range = range
        self.link = link
        self.isSpaced = isSpaced
    }

    package var address: String? { link?.text }

    package var isWord: Bool { kind == .word }

    package func isWord(_ words: String...) -> Bool { kind == .word && words.contains(folded) }

    var isSeparator: Bool {
        switch kind {
        case .comma, .slash, .pipe, .dash, .semicolon, .colon, .equals, .stop: true
        default: false
        }
    }

    /// The words as they were written, and where.
    var excerpt: CreditExcerpt { CreditExcerpt(text, at: range) }

    /// The first letters, or those behind them, as a piece of their own.
    func split(after count: Int) -> (CreditToken, CreditToken) {
        let head = text.prefix(count)
        var parts = (self, self)
        (parts.0.text, parts.1.text) = (String(head), String(text.dropFirst(count)))
        (parts.0.folded, parts.1.folded) = (parts.0.text.lowercased(), parts.1.text.lowercased())
        // Where a letter is written in more signs than one, the whole is as near as can be said.
        if let range, range.count == text.unicodeScalars.count {
            let middle = range.lowerBound + head.unicodeScalars.count
            (parts.0.range, parts.1.range) = (range.lowerBound..<middle, middle..<range.upperBound)
        }
        parts.1.isSpaced = false
        return parts
    }

    var host: String? { if case .host(let name, _) = kind { name } else { nil } }
    var agency: String? { if case .agency(let name, _) = kind { name } else { nil } }
    var isLicense: Bool { if case .license = kind { true } else { false } }
    var isUnsettled: Bool {
        switch kind {
        case .host(_, let settled), .agency(_, let settled): !settled
        default: false
        }
    }
}

extension Collection<CreditToken> {
    /// The pieces put together again.
    package var text: String {
        var text = ""
        for token in self { text += (token.isSpaced && !text.isEmpty ? " " : "") + token.text }
        return text
    }

    /// The scalars of the line from the first piece to the last.
    var range: Range<Int>? { reduce(nil) { CreditExcerpt.cover($0, $1.range) } }

    var excerpt: CreditExcerpt { CreditExcerpt(text, at: range) }
}

/// Cuts a credit line into tokens.
package struct CreditTokens {
    private let markup: CreditMarkup
    private let characters: [Character]
    private var tokens: [CreditToken] = []

    package static func tokens(of line: String) -> [CreditToken] {
        var reader = CreditTokens(CreditMarkup(CreditText(line)))
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
                append(.quoted, quotation.text, quotation.span, spaced, linkedAt: i + 1)
                i = quotation.end
            } else if let kind = single(character, at: i) {
                let text = character == CreditMarkup.placeholder ? link(at: i)?.text ?? "" : String(character)
                append(kind, text, i..<(i + 1), spaced)
                i += 1
            } else {
                i = word(from: i, spaced)
            }
            spaced = false
        }
    }

    private mutating func append(
        _ kind: CreditToken.Kind, _ text: String, _ span: Range<Int>, _ spaced: Bool, linkedAt index: Int? = nil
    ) {
        let range = markup.ranges[span.lowerBound].lowerBound..<markup.ranges[span.upperBound - 1].upperBound
        tokens.append(CreditToken(kind, text, at: range, link: link(at: index ?? span.lowerBound), isSpaced: spaced))
    }

    private func link(at index: Int) -> CreditExcerpt? { markup.links[index].map { markup.addresses[$0] } }

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
    private func quotation(at start: Int) -> (text: String, span: Range<Int>, end: Int)? {
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
        var title = characters[(start + 1)..<end]
        while let last = title.last, ", ".contains(last) { title.removeLast() }
        title = title.drop { $0 == " " }
        guard !title.isEmpty, !title.contains(CreditMarkup.placeholder) else { return nil }
        return (String(title), title.indices, end + 1)
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
        let wordEnd = start + text.count
        if !text.isEmpty { append(.word, text, start..<wordEnd, spaced) }
        if stopped { append(.stop, ".", wordEnd..<end, false, linkedAt: start) }
        return end
    }
}

/// Words that keep their stop.
enum Abbreviations {
    private static let words: Set<String> = [
        "inc", "ltd", "co", "corp", "llc", "plc", "jr", "sr", "st", "dr", "mr", "ms", "mrs", "prof", "rev", "sgt", "lt", "col",
        "gen", "capt",
        "cpl", "pfc", "spc", "maj", "adm", "cmdr", "rep", "sen", "gov", "pvt", "tech", "petty", "bros", "dept", "univ", "assn",
        "cpt", "msgt",
        "fot", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "nr", "inv",
        "tsgt", "ssgt", "cmd", "mt", "ft", "no", "ph", "d.c",
    ]

    /// Whether the stop at the end of a word belongs to the word: `Inc.`, `J.`, `U.S.`.
    static func keepsStop(_ word: String) -> Bool {
        let body = word.dropLast()
        if body.count == 1, let only = body.first { return only.isUppercase }
        if body.contains("."), body.split(separator: ".").allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isLetter) }) {
            return true
        }
        return words.contains(body.lowercased())
    }
}
