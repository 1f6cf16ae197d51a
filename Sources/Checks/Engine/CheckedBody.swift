import Text

/// The Markdown of an article as the rules see it: its lines, its paragraphs, and itself without its code.
public struct CheckedBody: Sendable {
    /// One line: its number in the file and its bytes, without LF or CRLF.
    struct Line: Sendable {
        let number: Int
        let range: Range<Int>
    }

    let bytes: [UInt8]
    /// The bytes of the body in the file.
    let range: Range<Int>
    let lines: [Line]
    /// The body with blanks in the place of code; its first byte is that of `range`.
    let withoutCode: [UInt8]
    /// The destinations in it.
    let links: [MarkdownLink]
    let places: LocationIndex

    init(_ text: ArticleText, _ rules: RuleSet) {
        bytes = text.bytes
        range = text.bodyRange
        places = LocationIndex(text.bytes)
        withoutCode = MarkdownCode.blanked(text.bytes[text.bodyRange])
        links = MarkdownLink.all(in: withoutCode, rules)
        var lines: [Line] = []
        var start = range.lowerBound
        var number = text.bodyLine
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
            let isCRLF = end > start && bytes[end - 1] == UInt8(ascii: "\r")
            lines.append(Line(number: number, range: start..<(isCRLF ? end - 1 : end)))
            start = end + 1
            number += 1
        }
        self.lines = lines
    }

    /// The text of some bytes of the file.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether a byte of the file, a blank aside, stands in code.
    func isCode(_ offset: Int) -> Bool {
        range.contains(offset) && withoutCode[offset - range.lowerBound] != bytes[offset]
    }

    /// The bytes of each paragraph, which empty lines part.
    var paragraphs: [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var open: Range<Int>?
        for line in lines {
            if bytes[line.range].allSatisfy(\.isBlank) {
                if let done = open { paragraphs.append(done) }
                open = nil
            } else {
                open = (open?.lowerBound ?? line.range.lowerBound)..<line.range.upperBound
            }
        }
        return paragraphs + (open.map { [$0] } ?? [])
    }

    /// The place of some scalars of a text that begins at a byte of the file.
    func place(of scalars: Range<Int>, in text: String, at offset: Int) -> SourceLocation {
        var position = offset
        var range = offset..<offset
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if index == scalars.lowerBound { range = position..<position }
            if index == scalars.upperBound { break }
            position += UTF8.width(scalar)
        }
        return places.place(of: range.lowerBound..<max(position, range.lowerBound))
    }
}
