internal import Text

/// One line of a saved page, or the part of one between two Unicode line separators, with its position.
struct PageLine: Hashable, Sendable {
    /// The line of the file, from 1.
    let number: Int
    /// The column of the first scalar of `raw`.
    let rawColumn: Int
    /// The line with the blanks at its ends.
    let raw: [Unicode.Scalar]
    /// The part of `raw` without the blanks at its ends.
    let trimmed: Range<Int>

    init(number: Int, rawColumn: Int, raw: [Unicode.Scalar]) {
        self.number = number
        self.rawColumn = rawColumn
        self.raw = raw
        let start = raw.firstIndex { !Scalars.isBlank($0) } ?? raw.count
        let end = raw.lastIndex { !Scalars.isBlank($0) }.map { $0 + 1 } ?? start
        trimmed = start..<end
    }

    var isBlank: Bool { trimmed.isEmpty }
    var scalars: ArraySlice<Unicode.Scalar> { raw[trimmed] }
    var text: String { String(scalars: scalars) }
    /// The spaces before the text, which show the nesting of a list.
    var indent: Int { trimmed.lowerBound }
    var place: SourceLocation { SourceLocation(line: number, column: rawColumn + trimmed.lowerBound, length: trimmed.count) }
    var words: [Word] { Word.split(Array(scalars)) }

    /// The position of a range of `scalars`.
    func place(of range: Range<Int>) -> SourceLocation {
        SourceLocation(line: number, column: place.column + range.lowerBound, length: range.count)
    }

    /// Splits a text into lines. LF, CRLF and CR end a line and are counted, as in every editor; NEL, U+2028, U+2029 and form
    /// feed split it too, but are not counted, so that line numbers are those of the editor.
    static func split(_ text: String) -> [PageLine] {
        var lines: [PageLine] = []
        var raw: [Unicode.Scalar] = []
        var (number, column) = (1, 1)
        var afterCR = false
        for scalar in text.unicodeScalars {
            defer { afterCR = scalar == "\r" }
            switch scalar.value {
            case 0x0A where afterCR: continue
            case 0x0A, 0x0D:
                lines.append(PageLine(number: number, rawColumn: column, raw: raw))
                (raw, number, column) = ([], number + 1, 1)
            case 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
                lines.append(PageLine(number: number, rawColumn: column, raw: raw))
                (raw, column) = ([], column + raw.count + 1)
            default: raw.append(scalar)
            }
        }
        lines.append(PageLine(number: number, rawColumn: column, raw: raw))
        return lines
    }
}

extension PageLine {
    /// The same line, cut off after a range of its `scalars`.
    func keeping(_ range: PartialRangeUpTo<Int>) -> PageLine {
        PageLine(number: number, rawColumn: rawColumn, raw: Array(raw[..<(trimmed.lowerBound + range.upperBound)]))
    }
}
