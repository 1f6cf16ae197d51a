/// Reads of a disclaimer whose views it speaks of. Total: any text gives an answer, and most give none.
enum DisclaimerReader {
    /// The words by which a disclaimer names those who hold the views.
    struct Holder {
        /// As they stand there.
        let words: String
        let isPlural: Bool
        /// The same for the other number.
        let other: String
    }

    /// The first words that tell how many authors there are; nil where nothing tells.
    static func holder(in text: String) -> Holder? {
        let line = text.lowercased()
        for (one, many) in forms {
            for apostrophe in ["’", "'"] {
                let single = one.replacing("'", with: apostrophe)
                let plural = many.replacing("'", with: apostrophe)
                // The plural first: "the authors’" does not contain "the author’s", but Korean plurals contain their singular.
                if contains(plural, in: line) { return Holder(words: plural, isPlural: true, other: single) }
                if contains(single, in: line) { return Holder(words: single, isPlural: false, other: plural) }
            }
        }
        return nil
    }

    private static let forms = [
        ("the author's", "the authors'"), ("the writer's", "the writers'"), ("of the author", "of the authors"),
        ("his own", "their own"), ("her own", "their own"), ("필자의", "필자들의"), ("저자의", "저자들의"), ("필자 개인의", "필자들의"),
    ]

    /// Whether `words` stand in `line` as words: "of the author" is no part of "of the authors".
    private static func contains(_ words: String, in line: String) -> Bool {
        // "Their own" may be one person's; it tells nothing.
        if words == "their own" { return false }
        guard let found = line.firstRange(of: words) else { return false }
        guard let next = line[found.upperBound...].first else { return true }
        return !next.isLetter && !(words.last?.isLetter == true && "’'".contains(next))
    }
}
