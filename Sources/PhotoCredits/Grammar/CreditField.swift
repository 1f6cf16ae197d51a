/// A piece of a credit between two separators, and what joined it to the piece before.
struct CreditField {
    enum Joint: Hashable, Sendable { case start, comma, slash, pipe, dash, semicolon, colon, equals, via, on, bracket, cut }

    var joint: Joint
    var tokens: [CreditToken]

    /// Cuts the names of a credit at its separators.
    static func fields(of tokens: ArraySlice<CreditToken>) -> [CreditField] {
        var fields = [CreditField(joint: .start, tokens: [])]
        func begin(_ joint: Joint) {
            if fields[fields.count - 1].tokens.isEmpty, fields.count > 1 || joint == .bracket || joint == .via || joint == .on {
                // "Flickr / (…)": the stronger word of two tells how the pieces hang together.
                if joint != .cut { fields[fields.count - 1].joint = joint }
            } else if !fields[fields.count - 1].tokens.isEmpty {
                fields.append(CreditField(joint: joint, tokens: []))
            }
        }
        for (index, token) in zip(tokens.indices, tokens) {
            // "User:X" is X.
            if token.isWord("user"), index + 1 < tokens.endIndex, tokens[index + 1].kind == .colon { continue }
            if token.kind == .colon, index > tokens.startIndex, tokens[index - 1].isWord("user") { continue }
            switch token.kind {
            case .comma:
                if isPartOfName(after: index, in: tokens), var last = fields[fields.count - 1].tokens.popLast() {
                    last.text += ","
                    last.range = CreditExcerpt.cover(last.range, token.range)
                    fields[fields.count - 1].tokens.append(last)
                } else {
                    begin(.comma)
                }
            case .slash: begin(.slash)
            case .pipe: begin(.pipe)
            case .dash: begin(.dash)
            case .semicolon: begin(.semicolon)
            case .colon: begin(.colon)
            case .equals: begin(.equals)
            case .word where isReporter(at: index, in: tokens):
                begin(.slash)
                fields[fields.count - 1].tokens.append(token)
            case .agency where isDateline(before: index, in: tokens): fields.append(CreditField(joint: .cut, tokens: [token]))
            case .cut, .copyright: begin(.cut)
            case .open: begin(.bracket)
            case .close: begin(.cut)
            case .word where joins(token, before: index + 1, in: tokens): begin(token.folded == "via" ? .via : .on)
            default: fields[fields.count - 1].tokens.append(token)
            }
        }
        return fields.filter { !$0.tokens.isEmpty }
    }

    /// "News1 홍길동 기자": the reporter stands right behind the agency.
    private static func isReporter(at index: Int, in tokens: ArraySlice<CreditToken>) -> Bool {
        guard index > tokens.startIndex, tokens[index - 1].agency != nil else { return false }
        let words = tokens[index...].prefix(4).prefix { $0.isWord }
        return words.first?.text.unicodeScalars.allSatisfy(Hangul.isSyllable) == true && JobTitle.isReporter(words)
    }

    /// "평양 조선중앙통신=…": the place stands before the agency.
    private static func isDateline(before index: Int, in tokens: ArraySlice<CreditToken>) -> Bool {
        guard index > tokens.startIndex, index + 1 < tokens.endIndex, tokens[index + 1].kind == .equals else { return false }
        let place = tokens[index - 1]
        return place.isWord && place.text.unicodeScalars.allSatisfy(Hangul.isSyllable)
    }

    /// "Co., Inc." and "King, Jr." are one name.
    private static func isPartOfName(after index: Int, in tokens: ArraySlice<CreditToken>) -> Bool {
        guard index + 1 < tokens.endIndex, index > tokens.startIndex, tokens[index - 1].isWord else { return false }
        return tokens[index + 1].isWord("inc.", "inc", "ltd.", "ltd", "llc", "jr.", "jr", "sr.", "sr")
    }

    /// "on", "from" and "at" join only what is a known host or agency: everywhere else they belong to a sentence.
    private static func joins(_ token: CreditToken, before next: Int, in tokens: ArraySlice<CreditToken>) -> Bool {
        if token.folded == "via" { return true }
        guard ["on", "from", "at", "@", "through", "auf", "sur", "su", "en", "op", "bei"].contains(token.folded) else {
            return false
        }
        var index = next
        if index < tokens.endIndex, tokens[index].isWord("the") { index += 1 }
        guard index < tokens.endIndex else { return false }
        // "X at English Wikipedia" is how an account of another wiki is named.
        if token.folded == "at", tokens[index].host == "Wikipedia", tokens[index].text.contains(" ") { return false }
        return tokens[index].host != nil || tokens[index].agency != nil && token.folded != "at"
    }
}
