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

    /// The place of some scalars of a value, through its quotation marks and escapes; that of the whole value where it spans
    /// lines.
    package func place(of scalars: Range<Int>, in value: YAMLValue) -> SourceLocation {
        guard value.place.length > 0, let text = value.string else { return value.place }
        let written = Array(String(decoding: bytes[range(of: value.place)], as: UTF8.self).unicodeScalars)
        guard let starts = written.starts(of: text), scalars.upperBound < starts.count else { return value.place }
        let start = starts[scalars.lowerBound]
        return SourceLocation(
            line: value.place.line, column: value.place.column + start, length: starts[scalars.upperBound] - start)
    }
}

/// A YAML scalar as it is written on one line.
extension [Unicode.Scalar] {
    /// Where each scalar of its text begins, and where the last one ends; nil where this is not how the text is written.
    fileprivate func starts(of text: String) -> [Int]? {
        let isQuoted = first == "\"" || first == "'"
        let end = isQuoted ? count - 1 : count
        var starts: [Int] = []
        var index = isQuoted ? 1 : 0
        for scalar in text.unicodeScalars {
            guard index < end else { return nil }
            let width = width(at: index)
            guard width > 1 || self[index] == scalar else { return nil }
            starts.append(index)
            index += width
        }
        return index == end ? starts + [index] : nil
    }

    /// How many scalars stand for the one that begins here.
    fileprivate func width(at index: Int) -> Int {
        switch (first, self[index]) {
        case ("'", "'"): return 2
        case ("\"", "\\"):
            let kind = index + 1 < count ? self[index + 1] : " "
            return kind == "x" ? 4 : kind == "u" ? 6 : kind == "U" ? 10 : 2
        default: return 1
        }
    }
}
