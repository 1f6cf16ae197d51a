import Text
import Workflows

extension Rule {
    /// `text/odd-space`: blanks are plain spaces.
    static let textOddSpace = Rule(
        "text/odd-space", draft: .hint, review: .hint, publish: .warning,
        why: "Nobody sees them, and search, comparison and line breaking go wrong by them; they mark text that was pasted.",
        standard: "Unicode UAX #14; house style", failing: "President Moon⍽seems (where ⍽ stands for a no-break space)",
        passing: "President Moon seems"
    ) { article in
        Array(OddSpaces(article).diagnostics.prefix(CheckedArticle.findingLimit))
    }
}

/// Finds odd blanks in an article, and the change that mends each without changing what Markdown or YAML make of the text.
private struct OddSpaces {
    let article: CheckedArticle
    private(set) var diagnostics: [Rule.Diagnostic] = []

    init(_ article: CheckedArticle) {
        self.article = article
        let spacing = Spacing(language: article.text.language?.string ?? article.settings.language)
        for value in article.text.front.scalars { readFront(value, spacing) }
        for line in article.body.lines where !article.body.bytes[line.range].allSatisfy({ $0 < 0x80 }) {
            read(line.range, spacing) { index, scalars, offsets in
                article.body.isCode(offsets[index]) ? nil : Self.bodyFix(index, scalars, offsets)
            }
        }
    }

    private mutating func readFront(_ value: YAMLValue, _ spacing: Spacing) {
        guard value.place.length > 0 else {
            // A value on several lines: its place is all that is known.
            let scalars = Array((value.string ?? "").unicodeScalars)
            for (index, scalar) in scalars.enumerated() {
                guard let name = Scalars.oddSpaceName(scalar), !spacing.allows(index, in: scalars) else { continue }
                diagnostics.append(Rule.Diagnostic(place: value.place, message: Self.message(name, scalar, "in this value")))
            }
            return
        }
        let range = article.text.range(of: value.place)
        guard !article.text.bytes[range].allSatisfy({ $0 < 0x80 }) else { return }
        read(range, spacing) { index, scalars, offsets in Self.frontFix(index, scalars, offsets) }
    }

    private mutating func read(
        _ range: Range<Int>, _ spacing: Spacing, fix: (_ index: Int, _ scalars: [Unicode.Scalar], _ offsets: [Int]) -> Fix?
    ) {
        let scalars = Array(article.body.text(range).unicodeScalars)
        guard scalars.contains(where: { Scalars.oddSpaceName($0) != nil }) else { return }
        var offsets = [range.lowerBound]
        for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
        for (index, scalar) in scalars.enumerated() where diagnostics.count < CheckedArticle.findingLimit {
            guard let name = Scalars.oddSpaceName(scalar) else { continue }
            if spacing.allows(index, in: scalars) { continue }
            diagnostics.append(
                Rule.Diagnostic(
                    place: article.body.places.place(of: offsets[index]..<offsets[index + 1]),
                    message: Self.message(name, scalar, Self.whereabouts(index, scalars)), fix: fix(index, scalars, offsets)))
        }
    }

    private static func message(_ name: String, _ scalar: Unicode.Scalar, _ whereabouts: String) -> String {
        "A \(name) (\(Scalars.name(of: scalar.value))) stands \(whereabouts). "
            + (isUnseen(scalar) ? "Remove it." : "Make it a plain space, or remove it.")
    }

    private static func whereabouts(_ index: Int, _ scalars: [Unicode.Scalar]) -> String {
        let before = String(scalars: scalars[..<index].reversed().prefix { !Scalars.isBlank($0) }.prefix(20).reversed())
        let after = String(scalars: scalars[(index + 1)...].prefix { !Scalars.isBlank($0) }.prefix(20))
        if scalars[index...].allSatisfy(Scalars.isBlank) { return "at the end of the line" }
        return before.isEmpty
            ? "before \"\(after)\"" : after.isEmpty ? "after \"\(before)\"" : "between \"\(before)\" and \"\(after)\""
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .format }

    /// Only where a word stands before it on the line: at a line's beginning blanks make lists, headings and code.
    private static func bodyFix(_ index: Int, _ scalars: [Unicode.Scalar], _ offsets: [Int]) -> Fix? {
        guard scalars[..<index].contains(where: \.properties.isAlphabetic) else { return nil }
        if scalars[index...].allSatisfy(Scalars.isBlank) {
            // All blanks of the end: two plain ones left over would be a line break.
            let start = (scalars.lastIndex { !Scalars.isBlank($0) } ?? 0) + 1
            return Fix("remove it", [Fix.Edit(offsets[start]..<offsets[scalars.count], "")])
        }
        return innerFix(index, scalars, offsets)
    }

    /// Inside a value, where neither neighbour means something to YAML.
    private static func frontFix(_ index: Int, _ scalars: [Unicode.Scalar], _ offsets: [Int]) -> Fix? {
        innerFix(index, scalars, offsets)
    }

    /// Between two letters or digits, other blanks and closing marks aside, nothing can become markup.
    private static func innerFix(_ index: Int, _ scalars: [Unicode.Scalar], _ offsets: [Int]) -> Fix? {
        guard let before = scalars[..<index].last(where: { !Scalars.isBlank($0) }),
            let after = scalars[(index + 1)...].first(where: { !Scalars.isBlank($0) }), isPlain(before), isPlain(after)
        else { return nil }
        let range = offsets[index]..<offsets[index + 1]
        return isUnseen(scalars[index])
            ? Fix("remove it", [Fix.Edit(range, "")]) : Fix("make it a plain space", [Fix.Edit(range, " ")])
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || ".,;?)(’”“‘".unicodeScalars.contains(scalar)
    }
}
