/// YAML text with an index from line and column to byte. Characters that only some readers take for line ends are refused.
struct YAMLSource {
    let bytes: [UInt8]
    let range: Range<Int>
    /// The number in the file of the first line of `range`.
    let firstLine: Int
    /// The byte at which each line begins. LF alone ends lines here, since other line ends are refused.
    private let lineStarts: [Int]
    /// The byte of every scalar, and the index of the first scalar of each line; nil for ASCII, where a scalar is a byte.
    private let scalars: (offsets: [Int], atLine: [Int])?

    init(_ bytes: [UInt8], range: Range<Int>, firstLine: Int) throws(Malformed) {
        self.bytes = bytes
        self.range = range
        self.firstLine = firstLine
        var starts = [range.lowerBound]
        var isASCII = true
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") {
                starts.append(index + 1)
            } else if byte < 0x20 || byte >= 0x7F {
                if byte >= 0x80 { isASCII = false }
                if let reason = Self.objection(to: bytes, at: index, end: range.upperBound) {
                    let start = starts[starts.count - 1]
                    let column = bytes[start..<index].reduce(1) { $0 + ($1.isContinuation ? 0 : 1) }
                    throw Malformed(reason, at: SourceLocation(line: firstLine + starts.count - 1, column: column, length: 1))
                }
            }
            index += 1
        }
        lineStarts = starts
        scalars = isASCII ? nil : Self.scalarIndex(bytes, range)
    }

    /// Refuses a lone CR, NEL, LS and PS, at which libyaml ends lines: to it, `state: draft # c<LS>title: Hidden` has two keys.
    private static func objection(to bytes: [UInt8], at index: Int, end: Int) -> Malformed.Reason? {
        let next = index + 1 < end ? bytes[index + 1] : 0
        let last = index + 2 < end ? bytes[index + 2] : 0
        switch (bytes[index], next, last) {
        case (0x09, _, _), (0x0D, 0x0A, _): return nil
        case (0x0D, _, _): return .lineBreak(name: "CR (U+000D)")
        case (0xC2, 0x85, _): return .lineBreak(name: "NEL (U+0085)")
        case (0xE2, 0x80, 0xA8): return .lineBreak(name: "LS (U+2028)")
        case (0xE2, 0x80, 0xA9): return .lineBreak(name: "PS (U+2029)")
        case (0xC2, 0x80..<0xA0, _): return .controlCharacter(UInt32(next))
        case (0xEF, 0xBB, 0xBF): return .controlCharacter(0xFEFF)
        case (0xEF, 0xBF, 0xBE...0xBF): return .controlCharacter(0xFFC0 + UInt32(last & 0x3F))
        case (0..<0x20, _, _), (0x7F, _, _): return .controlCharacter(UInt32(bytes[index]))
        default: return nil
        }
    }

    private static func scalarIndex(_ bytes: [UInt8], _ range: Range<Int>) -> (offsets: [Int], atLine: [Int]) {
        var offsets: [Int] = []
        offsets.reserveCapacity(range.count)
        var atLine = [0]
        for index in range where !bytes[index].isContinuation {
            offsets.append(index)
            if bytes[index] == UInt8(ascii: "\n") { atLine.append(offsets.count) }
        }
        return (offsets, atLine)
    }

    /// The numbers of the lines in the file.
    var lineNumbers: Range<Int> { firstLine..<(firstLine + lineStarts.count) }

    /// The bytes of a line of the file, without LF or CRLF.
    func line(_ number: Int) -> Range<Int> {
        let index = min(max(number - firstLine, 0), lineStarts.count - 1)
        let start = lineStarts[index]
        guard index + 1 < lineStarts.count else { return start..<range.upperBound }
        let end = lineStarts[index + 1] - 1
        return start..<(end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)
    }

    /// The byte offset of a position, at most one after the end of the line.
    func offset(of place: SourceLocation) -> Int {
        let line = line(place.line)
        guard let scalars else { return min(line.lowerBound + place.column - 1, line.upperBound) }
        let index = scalars.atLine[min(max(place.line - firstLine, 0), lineStarts.count - 1)] + place.column - 1
        return index < scalars.offsets.count ? min(scalars.offsets[index], line.upperBound) : line.upperBound
    }

    /// The place of a byte.
    func place(of offset: Int, length: Int = 0) -> SourceLocation {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourceLocation(
            line: firstLine + low, column: 1 + scalarCount(lineStarts[low]..<max(offset, lineStarts[low])), length: length)
    }

    /// The nearest position that exists: libyaml reports the end of its input one line too far.
    func clamped(_ place: SourceLocation) -> SourceLocation {
        let line = firstLine + min(max(place.line - firstLine, 0), lineStarts.count - 1)
        let length = scalarCount(ofLine: line)
        let column = place.line > line ? length + 1 : min(max(place.column, 1), length + 1)
        return SourceLocation(line: line, column: column, length: min(place.length, length + 1 - column))
    }

    /// A binary search, because every node asks and a hostile line may have a hundred thousand nodes.
    private func scalarCount(ofLine number: Int) -> Int {
        let words = line(number)
        guard let scalars else { return words.count }
        let index = number - firstLine
        guard index + 1 < lineStarts.count else { return scalars.offsets.count - scalars.atLine[index] }
        let lineEnd = lineStarts[index + 1] - words.upperBound
        return scalars.atLine[index + 1] - scalars.atLine[index] - lineEnd
    }

    /// The number of scalars in a byte range.
    func scalarCount(_ stretch: Range<Int>) -> Int {
        scalars == nil ? stretch.count : bytes[stretch].reduce(0) { $0 + ($1.isContinuation ? 0 : 1) }
    }
}
