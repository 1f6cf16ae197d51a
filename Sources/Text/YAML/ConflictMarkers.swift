/// Finds git's conflict markers.
enum ConflictMarkers {
    /// One marker line is enough: no valid YAML line begins like this.
    static func refuseAny(in source: YAMLSource) throws(Malformed) {
        var start = source.range.lowerBound
        while start < source.range.upperBound {
            if kind(of: source.bytes, lineAt: start, end: source.range.upperBound) != nil {
                throw Malformed(.conflictMarker, at: source.place(of: start, length: 7))
            }
            start = nextLine(source.bytes, after: start, end: source.range.upperBound)
        }
    }

    /// In Markdown a line of seven `=` underlines a heading, so only all three in their order count.
    static func refuseTriple(in bytes: [UInt8], range: Range<Int>) throws(Malformed) {
        var opened: Int?
        var divided = false
        var start = range.lowerBound
        while start < range.upperBound {
            switch kind(of: bytes, lineAt: start, end: range.upperBound) {
            case UInt8(ascii: "<"): (opened, divided) = (start, false)
            case UInt8(ascii: "=") where opened != nil: divided = true
            case UInt8(ascii: ">") where divided:
                if let opened { throw Malformed(.conflictMarker, at: SourceLocation(of: opened, in: bytes, length: 7)) }
            default: break
            }
            start = nextLine(bytes, after: start, end: range.upperBound)
        }
    }

    /// The character of a marker line: seven of them, then a blank or the end of the line.
    static func kind(of bytes: [UInt8], lineAt start: Int, end: Int) -> UInt8? {
        let sign = bytes[start]
        guard sign == UInt8(ascii: "<") || sign == UInt8(ascii: "=") || sign == UInt8(ascii: ">"), start + 7 <= end else {
            return nil
        }
        for index in (start + 1)..<(start + 7) where bytes[index] != sign { return nil }
        return start + 7 == end || bytes[start + 7] <= 0x20 ? sign : nil
    }

    private static func nextLine(_ bytes: [UInt8], after start: Int, end: Int) -> Int {
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        return index + 1
    }
}
