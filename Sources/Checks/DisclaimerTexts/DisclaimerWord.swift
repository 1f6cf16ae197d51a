import Text

/// A word of a disclaimer as it is compared: lower case, one kind of apostrophe, without the marks around it.
struct DisclaimerWord {
    let text: String
    /// The scalars of the whole text that it was made of.
    let range: Range<Int>

    private static let opening = Set("\"“”‘'([{*_«".unicodeScalars)
    private static let closing = Set("\"“”.,;:!?)]}*_»。".unicodeScalars)
    private static let apostrophes = Set("’\u{2BC}\u{FF07}´".unicodeScalars)

    /// The words of some scalars; `start` is where these stand in the whole text.
    static func split(_ scalars: [Unicode.Scalar], start: Int) -> [DisclaimerWord] {
        Word.split(scalars).compactMap { word in
            var range = word.range
            while let first = range.first, opening.contains(scalars[first]) { range.removeFirst() }
            // The bracket of “author(s)” belongs to the word.
            let hasInnerBracket = scalars[range].contains("(")
            while let last = range.last, closing.contains(scalars[last]) || isClosingQuote(scalars[range]) {
                if scalars[last] == ")", hasInnerBracket { break }
                range.removeLast()
            }
            guard !range.isEmpty else { return nil }
            let text = String(scalars: scalars[range].map { apostrophes.contains($0) ? "'" : $0 }).lowercased()
            return DisclaimerWord(text: text, range: start + range.lowerBound..<start + range.upperBound)
        }
    }

    /// A quote after anything but a letter closes something; after a letter it may be the apostrophe of “authors’”.
    private static func isClosingQuote(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = scalars.last, last == "’" || last == "'" else { return false }
        return scalars.dropLast().last.map { !$0.properties.isAlphabetic } ?? true
    }
}

extension Range<Int> {
    fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
    fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
