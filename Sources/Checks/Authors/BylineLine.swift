import Text

/// The first line of a text, where it is a byline that was left standing: `By Yonho Kim`, `글: 김하늘`, or a bare name.
struct BylineLine {
    /// A name in it.
    struct Name {
        let text: String
        let place: SourceLocation

        func likeness(to name: String) -> NameLikeness { .between(text, name) }
    }

    let names: [Name]
    /// Whether a word such as “By” stands in front.
    let hasPrefix: Bool
    let place: SourceLocation

    private static let conjunctions: Set<String> = ["and", "&", "·"]
    private static let marks: Set<Unicode.Scalar> = ["*", "_", "#", ">"]

    /// Reads a line; nil where it is longer than a byline may be, or empty.
    init?(_ line: CheckedBody.Line, of body: CheckedBody) {
        guard line.range.count <= 300 else { return nil }
        let text = body.text(line.range)
        let scalars = text.unicodeScalars.map { Self.marks.contains($0) ? " " : $0 }
        var words = Word.split(scalars)
        guard let first = words.first, let last = words.last, words.count <= 12 else { return nil }
        hasPrefix = words.count > 1 && NamePrefix.isPrefix(first.folded)
        if hasPrefix { words.removeFirst() }
        place = body.place(of: first.range.lowerBound..<last.range.upperBound, in: text, at: line.range.lowerBound)
        names = words.split { Self.conjunctions.contains($0.folded) }.flatMap(Self.partsAtCommas).compactMap { part in
            guard let first = part.first, let last = part.last else { return nil }
            let end = last.range.upperBound - (last.text.hasSuffix(",") ? 1 : 0)
            let range = first.range.lowerBound..<max(end, first.range.lowerBound)
            return Name(
                text: String(scalars: scalars[range]), place: body.place(of: range, in: text, at: line.range.lowerBound))
        }
    }

    private static func partsAtCommas(_ words: ArraySlice<Word>) -> [ArraySlice<Word>] {
        var parts: [ArraySlice<Word>] = []
        var start = words.startIndex
        for index in words.indices where words[index].text.hasSuffix(",") {
            parts.append(words[start...index])
            start = index + 1
        }
        return parts + [words[start...]]
    }
}

extension CheckedArticle {
    /// The first line of the text, where it is short enough for a byline.
    var bylineLine: BylineLine? {
        let first = body.lines.first { line in !body.bytes[line.range].allSatisfy(\.isBlank) }
        return first.flatMap { BylineLine($0, of: body) }
    }
}
