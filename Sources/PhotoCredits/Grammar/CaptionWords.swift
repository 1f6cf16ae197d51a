/// Tells the words that say what a picture shows from those that say whose it is.
enum CaptionWords {
    /// Whether words can hold no credit: none of them names an agency, a site, a license, a kind of picture or a right.
    static func isHarmless(_ tokens: some Sequence<CreditToken>) -> Bool {
        tokens.allSatisfy { token in
            switch token.kind {
            case .word: !rights.contains(token.folded) && !CreditWords.roles.contains(token.folded) && !token.folded.contains("@")
            case .comma, .dash, .open, .close, .semicolon, .cut, .quoted: true
            case .slash, .pipe, .colon, .equals, .stop, .copyright, .address, .license, .host, .agency, .stray: false
            }
        }
    }

    /// Whether words are a sentence about something: several, and small words among them.
    static func isSentence(_ tokens: ArraySlice<CreditToken>) -> Bool {
        let words = tokens.filter(\.isWord)
        if words.contains(where: { $0.text.count > 3 && $0.text.unicodeScalars.contains { (0x3041...0x309F).contains($0.value) } }
        ) {
            return true
        }
        guard words.count > 3 else {
            return words.count > 1 && words.contains { $0.text.unicodeScalars.contains(where: Hangul.isSyllable) }
                && !words.contains { rights.contains($0.folded) }
        }
        let isSmall = { (token: CreditToken) in
            token.text.first?.isLowercase == true && !CreditWords.particles.contains(token.folded)
                && !CreditWords.joints.contains(token.folded)
        }
        return words.contains(where: isSmall) || words.contains { $0.text.unicodeScalars.contains(where: Hangul.isSyllable) }
    }

    /// Whether words are a day and nothing else: "May 3, 2018", "2018.9.7".
    static func isDay(_ tokens: ArraySlice<CreditToken>) -> Bool {
        !tokens.isEmpty
            && tokens.allSatisfy { token in
                token.kind == .comma
                    || token.isWord
                        && (CreditWords.months.contains(token.folded)
                            || token.folded.contains(where: \.isNumber)
                                && token.folded.allSatisfy { $0.isNumber || ".-".contains($0) })
            }
    }

    /// Whether a part of a credit is what the picture shows: "Skerrin Pier at night".
    static func isView(_ words: String) -> Bool {
        let all = words.split(separator: " ").map(String.init)
        let nobody: Set<String> = [
            "author", "unknown", "page", "photographer", "me", "us", "staff", "by", "and", "from", "with", "thanks",
        ]
        return all.count > 2
            && all.contains {
                $0.first?.isLowercase == true && !CreditWords.particles.contains($0) && !CreditWords.joints.contains($0)
            }
            && all.allSatisfy { word in
                let folded = word.lowercased()
                return !rights.contains(folded) && !CreditWords.roles.contains(folded) && !nobody.contains(folded)
                    && word.allSatisfy { $0.isLetter || $0.isNumber || "'-,".contains($0) }
            }
    }

    /// Whether words are written as titles are: capitals, and the small words that titles have.
    static func isTitle(_ tokens: ArraySlice<CreditToken>) -> Bool {
        isHarmless(tokens)
            && tokens.allSatisfy { $0.text.first?.isLowercase != true || titleWords.contains($0.folded) }
    }

    private static let titleWords: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "and", "or", "to", "for", "from", "with", "de", "la", "le", "du", "des", "van",
        "von", "der", "über", "no",
    ]
    private static let rights: Set<String> = [
        "via", "courtesy", "credit", "credits", "copyright", "copyrighted", "license", "licence", "licensed", "rights",
        "permission", "reserved", "source", "sources", "data", "illustration", "provided", "supplied", "handout", "screenshot",
        "screengrab", "collection", "제공", "출처", "촬영", "캡처", "캡쳐", "저작권", "저작권자", "추출",
    ]
}
