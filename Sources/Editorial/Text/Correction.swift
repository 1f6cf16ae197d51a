/// A change of an article so small and so harmless that a reviewer may make it and still decide about the text.
///
/// Only the body may differ, and neither figures nor quotations: no word with a digit in it, nothing between quotation marks,
/// no line of a block quotation. How much is too much, the workflow says (`reviewer_may_fix`).
public enum Correction {
    /// The characters put in and taken away; nil where the change is none that a reviewer may make, or more than `limit`.
    public static func characters(from old: ArticleText, to new: ArticleText, limit: Int) -> Int? {
        guard old.frontMatter == new.frontMatter else { return nil }
        let before = lines(old)
        let after = lines(new)
        // A correction changes lines where they stand; a line more or less is a change of another kind.
        guard before.count == after.count else { return nil }
        var count = 0
        var openQuotation = false
        for (left, right) in zip(before, after) {
            if left.allSatisfy(\.isWhitespace) { openQuotation = false }
            if !left.elementsEqual(right, by: same) {
                let change = Change(left, right)
                guard !change.isDelicate(in: left, right, within: openQuotation) else { return nil }
                count += change.characters
                guard count <= limit else { return nil }
            }
            openQuotation = quotationIsOpen(after: left, openQuotation)
        }
        return count
    }

    private static func lines(_ text: ArticleText) -> [[Character]] {
        text.body.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    /// Marks that open and close a quotation; a straight one does either.
    private static let straight: Character = "\""
    private static let opening: Set<Character> = ["“", "„", "«", "「", "『", "〈", "《"]
    private static let closing: Set<Character> = ["”", "»", "」", "』", "〉", "》"]

    private static func quotationIsOpen(after characters: some Sequence<Character>, _ open: Bool) -> Bool {
        characters.reduce(open) { open, character in
            if character == straight { return !open }
            return opening.contains(character) ? true : closing.contains(character) ? false : open
        }
    }

    /// What differs between two forms of a line: one stretch of each.
    private struct Change {
        let removed: Range<Int>
        let inserted: Range<Int>
        var characters: Int { removed.count + inserted.count }

        init(_ old: [Character], _ new: [Character]) {
            var start = 0
            while start < min(old.count, new.count), same(old[start], new[start]) { start += 1 }
            var end = 0
            while end < min(old.count, new.count) - start, same(old[old.count - 1 - end], new[new.count - 1 - end]) { end += 1 }
            removed = start..<(old.count - end)
            inserted = start..<(new.count - end)
        }

        func isDelicate(in old: [Character], _ new: [Character], within openQuotation: Bool) -> Bool {
            if old.first == ">" || new.first == ">" { return true }
            if quotationIsOpen(after: old[..<removed.lowerBound], openQuotation) { return true }
            return Self.isDelicate(removed, in: old) || Self.isDelicate(inserted, in: new)
        }

        /// Whether the stretch, with the words that it touches, holds a digit or a mark of quotation.
        private static func isDelicate(_ range: Range<Int>, in line: [Character]) -> Bool {
            var lower = range.lowerBound
            var upper = range.upperBound
            while lower > 0, !line[lower - 1].isWhitespace { lower -= 1 }
            while upper < line.count, !line[upper].isWhitespace { upper += 1 }
            return line[lower..<upper].contains(where: \.isNumber)
                || line[range].contains { $0 == straight || opening.contains($0) || closing.contains($0) }
        }
    }

    /// Compared by scalars: two normal forms of a letter are two texts.
    private static func same(_ left: Character, _ right: Character) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }
}

extension ArticleText {
    /// The bytes of the front matter without the state line.
    fileprivate var frontMatter: [UInt8] { Array(content.prefix(content.count - bodyRange.count)) }
}
