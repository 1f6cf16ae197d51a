import PhotoCredits
import Text

/// A credit line with the places of its words in the file.
struct CreditLineWords: Sendable {
    let value: YAMLValue
    let text: String
    let tokens: [CreditToken]
    /// The characters as they stand in the file, spelt alike where they read alike; empty where the value spans lines.
    private let characters: [Unicode.Scalar]

    /// nil where `value` holds no words.
    init?(_ value: YAMLValue, in article: ArticleText) {
        guard let text = value.string, !text.allSatisfy(\.isWhitespace) else { return nil }
        self.value = value
        self.text = text
        tokens = text.unicodeScalars.count > CreditReader.limit ? [] : CreditTokens.tokens(of: text)
        characters =
            value.place.length == 0
            ? [] : String(decoding: article.bytes[article.range(of: value.place)], as: UTF8.self).unicodeScalars.map(Self.folded)
    }

    /// Where these words stand; nil where they cannot be found, because the grammar put them another way.
    func place(of words: String) -> SourceLocation? {
        let wanted = words.unicodeScalars.map(Self.folded)
        guard !wanted.isEmpty, characters.count >= wanted.count else { return nil }
        for start in 0...(characters.count - wanted.count) where characters[start] == wanted[0] {
            if characters[start..<(start + wanted.count)].elementsEqual(wanted) {
                return SourceLocation(line: value.place.line, column: value.place.column + start, length: wanted.count)
            }
        }
        return nil
    }

    /// The first words of which `count` says how many belong together.
    func words(_ count: (ArraySlice<CreditToken>) -> Int?) -> String? {
        for start in tokens.indices {
            if let count = count(tokens[start...]) { return tokens[start..<(start + count)].text }
        }
        return nil
    }

    /// One spelling for characters that the grammar takes for the same.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x60: return "'"
        case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: return "\""
        case 0x2010, 0x2011: return "-"
        case _ where scalar.properties.isWhitespace: return " "
        default:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? scalar : scalar
        }
    }
}

extension CheckedArticle {
    /// Where words stand inside a value on one line; nil where they cannot be found.
    func place(of words: String, in value: YAMLValue) -> SourceLocation? {
        CreditLineWords(value, in: text)?.place(of: words)
    }
}
