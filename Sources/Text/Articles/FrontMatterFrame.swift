/// The range of a file's front matter, found by its two `---` lines alone.
///
/// The lines are compared byte for byte, so a title such as “War --- and peace” ends nothing.
struct FrontMatterFrame {
    static let sizeLimit = 256 * 1024

    /// From the byte after the first line to the byte where the closing line begins.
    let front: Range<Int>
    /// From the byte after the closing line to the end of the file.
    let body: Range<Int>
    /// The number of the line after the closing one.
    let bodyLine: Int
    /// Whether the first line ends with CRLF; added lines end in the same way.
    let usesCRLF: Bool

    init(_ bytes: [UInt8]) throws(Malformed) {
        guard !bytes.starts(with: TextScreen.byteOrderMark) else {
            throw Malformed(.byteOrderMark, at: SourceLocation(line: 1, length: 1))
        }
        guard let start = Self.endOfMarker(bytes, at: 0), start > 3 else {
            let isConflict = !bytes.isEmpty && ConflictMarkers.kind(of: bytes, lineAt: 0, end: bytes.count) != nil
            if bytes.elementsEqual("---".utf8) { throw Malformed(.frontMatterNotClosed, at: SourceLocation(line: 1, length: 3)) }
            if let blanks = Self.blanksAfterMarker(bytes, at: 0) {
                throw Malformed(.blanksAfterFence, at: SourceLocation(line: 1, column: 4, length: blanks))
            }
            throw Malformed(
                isConflict ? .conflictMarker : .noFrontMatter, at: SourceLocation(line: 1, length: isConflict ? 7 : 0))
        }
        var line = 2
        var index = start
        var nearly: SourceLocation?
        while true {
            if let end = Self.endOfMarker(bytes, at: index) {
                front = start..<index
                body = end..<bytes.count
                break
            }
            if nearly == nil, let blanks = Self.blanksAfterMarker(bytes, at: index) {
                nearly = SourceLocation(line: line, column: 4, length: blanks)
            }
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            guard index + 1 < bytes.count else {
                if let nearly { throw Malformed(.blanksAfterFence, at: nearly) }
                throw Malformed(.frontMatterNotClosed, at: SourceLocation(line: 1, length: 3))
            }
            index += 1
            line += 1
        }
        bodyLine = line + 1
        usesCRLF = start == 5
        if front.count > Self.sizeLimit {
            let place = SourceLocation(of: start + Self.sizeLimit, in: bytes)
            throw Malformed(.frontMatterTooLarge(limit: Self.sizeLimit), at: place)
        }
    }

    /// The number of blanks after a `---` that is otherwise alone on its line, if one begins here.
    static func blanksAfterMarker(_ bytes: [UInt8], at start: Int) -> Int? {
        guard bytes.count > start + 3, bytes[start..<(start + 3)].elementsEqual("---".utf8) else { return nil }
        let blanks = bytes[(start + 3)...].prefix(while: \.isBlank)
        let rest = bytes[blanks.endIndex...].prefix(2)
        let ends = rest.isEmpty || rest.first == UInt8(ascii: "\n") || rest.elementsEqual([0x0D, 0x0A])
        return !blanks.isEmpty && ends ? blanks.count : nil
    }

    /// The byte after a line that is exactly `---`, if one begins here: with LF, with CRLF, or at the end of the file.
    private static func endOfMarker(_ bytes: [UInt8], at start: Int) -> Int? {
        guard bytes.count >= start + 3, bytes[start..<(start + 3)].elementsEqual("---".utf8) else { return nil }
        let rest = bytes[(start + 3)...].prefix(2)
        if rest.isEmpty { return start + 3 }
        if rest.first == UInt8(ascii: "\n") { return start + 4 }
        return rest.elementsEqual([0x0D, 0x0A]) ? start + 5 : nil
    }
}
