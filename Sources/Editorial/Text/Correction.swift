/// A change of an article so small and so harmless that a reviewer may make it and still decide about the text.
///
/// Only the body may differ, and neither figures nor quotations: no word with a digit in it, nothing between quotation marks,
/// no line of a block quotation. How much is too much, the workflow says (`reviewer_may_fix`).
public enum Correction {
    /// The characters put in and taken away; nil where the change is none that a reviewer may make, or more than `limit`.
    public static func characters(from old: ArticleText, to new: ArticleText, limit: Int) -> Int? {
        characters(from: TextParts(old), to: TextParts(new), limit: limit)
    }

    static func characters(from old: TextParts, to new: TextParts, limit: Int) -> Int? {
        guard old.front == new.front else { return nil }
        let before = lines(old.body)
        let after = lines(new.body)
        // A correction changes lines where they stand; a line more or less is a change of another kind.
        guard before.count == after.count else { return nil }
        var count = 0
        var openQuotation = false
        for (left, right) in zip(before, after) {
            if isBlank(left) { openQuotation = false }
            if left != right {
                let (one, other) = (Array(text(left)), Array(text(right)))
                let change = Change(one, other)
                guard !change.isDelicate(in: one, other, within: openQuotation) else { return nil }
                count += change.characters
                guard count <= limit else { return nil }
            }
            openQuotation = quotationIsOpen(afterLine: left, openQuotation)
        }
        return count
    }

    /// Lines as text has them, where CR and LF are one character and end no line.
    private static func lines(_ body: [UInt8]) -> [ArraySlice<UInt8>] {
        guard body.contains(UInt8(ascii: "\r")) else {
            return body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        }
        return text(body[...]).split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8)[...] }
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }

    /// Nearly every line has a letter of ASCII, which no blank holds, and needs no look at its characters.
    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        !line.contains { $0 > 0x20 && $0 < 0x7F } && text(line).allSatisfy(\.isWhitespace)
    }

    private static func quotationIsOpen(afterLine line: ArraySlice<UInt8>, _ open: Bool) -> Bool {
        line.contains { $0 == UInt8(ascii: "\"") || $0 >= 0x80 } ? quotationIsOpen(after: text(line), open) : open
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
                || line[range].contains { $0 == straight || (!$0.isASCII && (opening.contains($0) || closing.contains($0))) }
        }
    }

    /// Compared by scalars: two normal forms of a letter are two texts.
    private static func same(_ left: Character, _ right: Character) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }
}

/// An article in the two parts that a correction is measured in.
struct TextParts {
    /// The front matter without the state line.
    let front: [UInt8]
    let body: [UInt8]

    init(_ text: ArticleText) { self.init(text.bytes, stateLine: text.stateLine?.line, body: text.bodyRange) }

    init(_ bytes: [UInt8], stateLine: Range<Int>?, body: Range<Int>) {
        let line = stateLine ?? 0..<0
        front = Array(bytes[..<line.lowerBound] + bytes[line.upperBound..<body.lowerBound])
        self.body = Array(bytes[body])
    }
}
