/// Reads embedded text as rule set 1 did.
enum EmbeddedLatin {
    /// UTF-8 or, where it cannot be that, Latin-1.
    static func decode(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    /// One line without invisible characters; nil where nothing is left.
    static func clean(_ text: String) -> String? {
        var clean = String.UnicodeScalarView()
        for scalar in withoutLanguage(text).unicodeScalars.prefix(EmbeddedText.limit) {
            let isHidden = scalar.properties.isBidiControl || scalar.properties.generalCategory == .control
            if scalar.properties.isWhitespace { clean.append(" ") } else if !isHidden { clean.append(scalar) }
        }
        let words = String(clean).split(separator: " ").joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// A text with several languages comes as `lang="x-default" The ferry`.
    private static func withoutLanguage(_ text: String) -> Substring {
        guard text.hasPrefix("lang=\""), let end = text.dropFirst(6).firstIndex(of: "\"") else { return text[...] }
        return text[text.index(after: end)...]
    }

    static func length(_ text: UnsafePointer<CChar>) -> Int {
        var length = 0
        while text[length] != 0 { length += 1 }
        return length
    }
}
