/// The one line of an article that moves rewrite, found at the position that the YAML parser gives.
struct StateLine: Hashable, Sendable {
    /// The whole line with its LF or CRLF.
    let line: Range<Int>
    /// The value with its quotes.
    let token: Range<Int>
    /// The place of the value with its quotes.
    let place: SourceLocation

    init(line: Range<Int>, token: Range<Int>, place: SourceLocation) {
        self.line = line
        self.token = token
        self.place = place
    }

    /// Reads the line of a top-level entry; throws where the line is anything but a key, a colon, one plain or quoted phrase on
    /// that line, and perhaps a comment. The phrase must be literally what YAML read: a value that continues on the next line,
    /// comes from an alias, or has escapes would not change with this line.
    init(_ entry: YAMLEntry, in source: YAMLSource) throws(Malformed) {
        guard case .scalar(let value) = entry.value.content else { throw Malformed(.stateNotOneLine, at: entry.value.place) }
        guard entry.value.string != nil || !entry.value.isPlain else { throw Malformed(.stateMissing, at: entry.keyPlace) }
        let refusal = Malformed(.stateNotOneLine, at: entry.value.place)
        let words = source.line(entry.keyPlace.line)
        var index = words.lowerBound
        while index < words.upperBound, source.bytes[index] == UInt8(ascii: " ") { index += 1 }
        guard let key = ["state", "'state'", "\"state\""].first(where: { source.stands(Array($0.utf8), at: index) }) else {
            throw refusal
        }
        index += key.utf8.count
        index = source.skippingBlanks(index, to: words.upperBound)
        guard index < words.upperBound, source.bytes[index] == UInt8(ascii: ":") else { throw refusal }
        index = source.skippingBlanks(index + 1, to: words.upperBound)
        guard index < words.upperBound, !"&*!|>[{".utf8.contains(source.bytes[index]) else { throw refusal }
        let isQuoted = source.bytes[index] == UInt8(ascii: "\"") || source.bytes[index] == UInt8(ascii: "'")
        let inset = isQuoted ? 1 : 0
        let end = index + value.utf8.count + 2 * inset
        guard end <= words.upperBound, source.bytes[(index + inset)..<(end - inset)].elementsEqual(value.utf8),
            !isQuoted || source.bytes[end - 1] == source.bytes[index]
        else { throw refusal }
        let after = source.skippingBlanks(end, to: words.upperBound)
        guard after == words.upperBound || (after > end && source.bytes[after] == UInt8(ascii: "#")) else { throw refusal }
        if value.isEmpty { throw Malformed(.stateMissing, at: entry.keyPlace) }
        token = index..<end
        place = source.place(of: index, length: source.scalarCount(index..<end))
        line = source.wholeLine(entry.keyPlace.line)
    }
}

extension YAMLSource {
    fileprivate func skippingBlanks(_ start: Int, to end: Int) -> Int {
        var index = start
        while index < end, bytes[index].isBlank { index += 1 }
        return index
    }

    /// The bytes of a line of the file with its LF or CRLF.
    func wholeLine(_ number: Int) -> Range<Int> {
        let words = line(number)
        var end = words.upperBound
        while end < range.upperBound, bytes[end] == UInt8(ascii: "\r") || bytes[end] == UInt8(ascii: "\n") {
            end += 1
            if bytes[end - 1] == UInt8(ascii: "\n") { break }
        }
        return words.lowerBound..<end
    }
}
