extension ArticleText {
    /// The byte offset of a position in this text; the end of the line where the line is shorter.
    func offset(of place: SourceLocation) -> Int {
        let known = min(max(place.line, 1), lineStarts.count)
        var start = lineStarts[known - 1]
        for _ in known..<max(known, place.line) {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return bytes.count }
            start = end + 1
        }
        var scalars = place.column - 1
        var position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
            // Bytes that continue a scalar belong to the one before them.
            if bytes[position] & 0xC0 != 0x80 {
                if scalars == 0 { return position }
                scalars -= 1
            }
            position += 1
        }
        return position
    }

    /// The byte range of a position with a length, such as a value on one line.
    package func range(of place: SourceLocation) -> Range<Int> {
        offset(of: place)..<offset(of: SourceLocation(line: place.line, column: place.column + place.length))
    }
}
