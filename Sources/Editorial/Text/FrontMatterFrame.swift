/// Where the front matter of a file lies, found by its two lines alone.
///
/// The lines are compared byte for byte: a title such as “War --- and peace” is no end of anything.
struct FrontMatterFrame {
    static let sizeLimit = 256 * 1024

    /// From the byte after the first line to the byte where the closing line begins.
    let front: Range<Int>
    /// From the byte after the closing line to the end of the file.
    let body: Range<Int>
    /// The number of the line after the closing one.
    let bodyLine: Int
    /// Whether the first line ends with CRLF; lines that are added end alike.
    let usesCRLF: Bool

    init(_ bytes: [UInt8]) throws(Malformed) {
        guard !bytes.starts(with: TextScreen.byteOrderMark) else {
            throw Malformed(.byteOrderMark, at: Place(line: 1, length: 1))
        }
        guard let start = Self.endOfMarker(bytes, at: 0), start > 3 else {
            let isConflict = !bytes.isEmpty && ConflictMarkers.kind(of: bytes, lineAt: 0, end: bytes.count) != nil
            if bytes.elementsEqual("---".utf8) { throw Malformed(.frontMatterNotClosed, at: Place(line: 1, length: 3)) }
            throw Malformed(isConflict ? .conflictMarker : .noFrontMatter, at: Place(line: 1, length: isConflict ? 7 : 0))
        }
        var line = 2
        var index = start
        while true {
            if let end = Self.endOfMarker(bytes, at: index) {
                front = start..<index
                body = end..<bytes.count
                break
            }
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            guard index + 1 < bytes.count else { throw Malformed(.frontMatterNotClosed, at: Place(line: 1, length: 3)) }
            index += 1
            line += 1
        }
        bodyLine = line + 1
        usesCRLF = start == 5
        if front.count > Self.sizeLimit {
            let place = Place(of: start + Self.sizeLimit, in: bytes)
            throw Malformed(.frontMatterTooLarge(limit: Self.sizeLimit), at: place)
        }
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
