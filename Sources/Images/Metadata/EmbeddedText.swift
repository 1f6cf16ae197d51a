/// Cleans text from inside a file for display.
enum EmbeddedText {
    /// The length at which longer texts are cut: no credit or description is longer.
    static let limit = 2000

    /// One line without invisible characters; nil where nothing is left.
    static func clean(_ text: some StringProtocol) -> String? {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) {
            let category = scalar.properties.generalCategory
            let isJoiner = scalar.value == 0x200C || scalar.value == 0x200D
            let isHidden = scalar.properties.isBidiControl || category == .control || category == .format && !isJoiner
            if scalar.properties.isWhitespace { clean.append(" ") } else if !isHidden { clean.append(scalar) }
        }
        let words = String(clean).split(separator: " ").joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// The bytes as UTF-8; nil where they are not. A last character that was cut off by a byte limit is dropped.
    static func utf8(_ bytes: [UInt8]) -> String? {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        for cut in 1...3 where bytes.count > cut + 1 {
            let rest = bytes.dropLast(cut)
            guard let lead = bytes.dropFirst(rest.count).first, (0xC2...0xF4).contains(lead),
                bytes.suffix(cut - 1).allSatisfy({ (0x80...0xBF).contains($0) }), rest.contains(where: { $0 >= 0x80 }),
                let text = String(validating: rest, as: UTF8.self)
            else { continue }
            return text
        }
        return nil
    }

    /// Whether two texts have the same words, or one has some of the other's.
    static func agree(_ one: String, _ other: String) -> Bool {
        let (one, other) = (words(one), words(other))
        return one.isSubset(of: other) || other.isSubset(of: one)
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
