/// A word with its range in the scalars it was cut from.
package struct Word: Hashable, Sendable {
    package let text: String
    package let range: Range<Int>

    package init(text: String, range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// In lower case, independent of the locale.
    package var folded: String { text.lowercased() }

    /// Cuts scalars into words at blanks of any kind.
    package static func split(_ scalars: [Unicode.Scalar]) -> [Word] {
        var words: [Word] = []
        var start: Int?
        for (index, scalar) in scalars.enumerated() {
            if Scalars.isBlank(scalar) {
                if let begin = start { words.append(Word(text: String(scalars: scalars[begin..<index]), range: begin..<index)) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let begin = start {
            words.append(Word(text: String(scalars: scalars[begin...]), range: begin..<scalars.count))
        }
        return words
    }
}
