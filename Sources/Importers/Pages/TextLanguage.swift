internal import Text

/// Detects the language of a text, by its letters and its commonest words.
enum TextLanguage {
    /// How many words are looked at.
    private static let limit = 4_000

    private static let commonWords: [(tag: String, words: Set<String>)] = [
        (
            "en",
            ["the", "and", "of", "to", "in", "that", "is", "was", "for", "with", "it", "on", "as", "are", "has", "by", "this"]
        ),
        (
            "fr",
            ["le", "la", "les", "des", "et", "est", "une", "du", "dans", "que", "pour", "qui", "au", "sur", "pas", "par", "aux"]
        ),
        (
            "de",
            ["der", "die", "und", "das", "ist", "den", "von", "zu", "mit", "nicht", "auf", "ein", "eine", "dem", "im", "für"]
        ),
        ("es", ["el", "los", "las", "que", "y", "una", "del", "por", "con", "para", "se", "su", "como", "más", "al", "es"]),
        ("it", ["il", "di", "che", "è", "gli", "della", "per", "una", "non", "con", "del", "sono", "nel", "alla", "dei"]),
        ("pt", ["o", "os", "que", "não", "uma", "do", "da", "em", "para", "com", "dos", "mais", "por", "ao", "são", "no"]),
        ("nl", ["de", "het", "een", "en", "van", "dat", "niet", "zijn", "op", "te", "voor", "met", "aan", "ook", "bij"]),
    ]

    /// The tag of the language, nil where it is not certain.
    static func tag(of text: String) -> String? {
        var letters = 0
        var (hangul, kana, han, latin) = (0, 0, 0, 0)
        for scalar in text.unicodeScalars.prefix(40_000) where scalar.properties.isAlphabetic {
            letters += 1
            switch scalar.value {
            case 0x3040...0x30FF: kana += 1
            case 0x3400...0x9FFF: han += 1
            case ..<0x250: latin += 1
            default: if Scalars.isHangul(scalar) { hangul += 1 }
            }
        }
        guard letters >= 20 else { return nil }
        if hangul * 10 >= letters * 3 { return "ko" }
        if kana * 20 >= letters { return "ja" }
        if han * 10 >= letters * 5 { return "zh" }
        return latin * 10 >= letters * 8 ? latinTag(text) : nil
    }

    private static func latinTag(_ text: String) -> String? {
        let words = String(scalars: text.unicodeScalars.prefix(40_000)).lowercased().split { !$0.isLetter }.prefix(limit)
        let counts = commonWords.map { language in (language.tag, words.count { language.words.contains(String($0)) }) }
        let ordered = counts.sorted { $0.1 > $1.1 }
        guard let best = ordered.first, best.1 >= 3, best.1 * 12 >= words.count, best.1 * 2 >= ordered[1].1 * 3 else {
            return nil
        }
        return best.0
    }
}
