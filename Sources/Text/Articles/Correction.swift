/// A change of an article that is so small that a reviewer may make it and still decide about the text.
///
/// Only the body may differ, and neither figures nor quotations: no word with a digit in it, nothing between quotation marks,
/// no line of a block quotation. The workflow sets the limit (`reviewer_may_fix`).
public enum Correction {
    /// The number of characters added and removed; nil where the change is not a correction, or exceeds `limit`.
    public static func characters(from old: ArticleText, to new: ArticleText, limit: Int) -> Int? {
        let (old, new) = (TextParts(old), TextParts(new))
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
                // What a character is, is known of ASCII without asking Unicode; a CR belongs to what follows it.
                let isPlain = !left.contains { $0 >= 0x80 || $0 == 0x0D } && !right.contains { $0 >= 0x80 || $0 == 0x0D }
                let change =
                    isPlain
                    ? Change.harmless(Array(left), Array(right), within: openQuotation)
                    : Change.harmless(Array(text(left)), Array(text(right)), within: openQuotation)
                guard let change else { return nil }
                count += change.characters
                guard count <= limit else { return nil }
            }
            openQuotation = quotationIsOpen(afterLine: left, openQuotation)
        }
        return count
    }

    /// Lines split as in a `String`, where CR LF is one character and does not split.
    private static func lines(_ body: [UInt8]) -> [ArraySlice<UInt8>] {
        guard body.contains(UInt8(ascii: "\r")) else {
            return body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        }
        return text(body[...]).split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8)[...] }
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }

    /// Fast path: a line with an ASCII letter is not blank.
    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        !line.contains { $0 > 0x20 && $0 < 0x7F } && text(line).allSatisfy(\.isWhitespace)
    }

    private static func quotationIsOpen(afterLine line: ArraySlice<UInt8>, _ open: Bool) -> Bool {
        line.contains { $0 == UInt8(ascii: "\"") || $0 >= 0x80 } ? quotationIsOpen(after: text(line), open) : open
    }

    private static func quotationIsOpen(after characters: some Sequence<some Letter>, _ open: Bool) -> Bool {
        characters.reduce(open) { open, character in
            switch character.quotation {
            case .straight: !open
            case .opening: true
            case .closing: false
            case nil: open
            }
        }
    }

    /// The one range in which two versions of a line differ.
    private struct Change {
        let removed: Range<Int>
        let inserted: Range<Int>
        var characters: Int { removed.count + inserted.count }

        /// The difference; nil where it is not one that a reviewer may make.
        static func harmless<Element: Letter>(_ old: [Element], _ new: [Element], within openQuotation: Bool) -> Change? {
            let change = Change(old, new)
            return change.isDelicate(in: old, new, within: openQuotation) ? nil : change
        }

        private init<Element: Letter>(_ old: [Element], _ new: [Element]) {
            var start = 0
            while start < min(old.count, new.count), old[start].isSame(as: new[start]) { start += 1 }
            var end = 0
            while end < min(old.count, new.count) - start, old[old.count - 1 - end].isSame(as: new[new.count - 1 - end]) {
                end += 1
            }
            removed = start..<(old.count - end)
            inserted = start..<(new.count - end)
        }

        private func isDelicate<Element: Letter>(
            in old: [Element], _ new: [Element], within openQuotation: Bool
        ) -> Bool {
            if old.first?.beginsBlockQuotation == true || new.first?.beginsBlockQuotation == true { return true }
            if quotationIsOpen(after: old[..<removed.lowerBound], openQuotation) { return true }
            return Self.isDelicate(removed, in: old) || Self.isDelicate(inserted, in: new)
        }

        /// Whether the range, with the words that it touches, has a digit or a quotation mark.
        private static func isDelicate<Element: Letter>(_ range: Range<Int>, in line: [Element]) -> Bool {
            var lower = range.lowerBound
            var upper = range.upperBound
            while lower > 0, !line[lower - 1].isWhitespace { lower -= 1 }
            while upper < line.count, !line[upper].isWhitespace { upper += 1 }
            return line[lower..<upper].contains(where: \.isNumber) || line[range].contains { $0.quotation != nil }
        }
    }
}

/// Quotation marks that open or close; a straight one may do either.
private enum QuotationMark { case straight, opening, closing }

/// A character of a line: of any text, or one byte of ASCII.
private protocol Letter {
    var isWhitespace: Bool { get }
    var isNumber: Bool { get }
    var quotation: QuotationMark? { get }
    var beginsBlockQuotation: Bool { get }
    func isSame(as other: Self) -> Bool
}

extension Character: Letter {
    private static let opening: Set<Character> = ["“", "„", "«", "「", "『", "〈", "《"]
    private static let closing: Set<Character> = ["”", "»", "」", "』", "〉", "》"]

    fileprivate var quotation: QuotationMark? {
        if isASCII { return self == "\"" ? .straight : nil }
        return Self.opening.contains(self) ? .opening : Self.closing.contains(self) ? .closing : nil
    }
    fileprivate var beginsBlockQuotation: Bool { self == ">" }

    /// Compared by scalars, so that two normal forms of a letter differ.
    fileprivate func isSame(as other: Character) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}

extension UInt8: Letter {
    fileprivate var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    fileprivate var isNumber: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var quotation: QuotationMark? { self == UInt8(ascii: "\"") ? .straight : nil }
    fileprivate var beginsBlockQuotation: Bool { self == UInt8(ascii: ">") }
    fileprivate func isSame(as other: UInt8) -> Bool { self == other }
}

/// The two parts of an article that are compared separately.
struct TextParts {
    /// The front matter without the state line.
    let front: [UInt8]
    let body: [UInt8]

    init(_ text: ArticleText) {
        let line = text.stateLine?.line ?? 0..<0
        front = Array(text.bytes[..<line.lowerBound] + text.bytes[line.upperBound..<text.bodyRange.lowerBound])
        body = Array(text.bytes[text.bodyRange])
    }
}
