/// Edits a YAML file in place, at the positions of its parts. All other bytes stay.
///
/// The parser does not say where a part ends, so an edit may come in several versions, the likeliest first. The caller parses
/// each result and takes the first that says what it should.
package struct YAMLInPlace {
    package let bytes: [UInt8]
    package let root: YAMLValue
    private let source: YAMLSource
    private let lineEnd: String

    package init(_ bytes: [UInt8]) throws(Malformed) {
        self.bytes = bytes
        root = try YAML.parse(bytes[...])
        source = try YAMLSource(bytes, range: 0..<bytes.count, firstLine: 1)
        let first = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
        lineEnd = first > 0 && bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }

    /// The beginning of the line of a position; the end of the file for nil.
    package func lineStart(_ place: SourceLocation?) -> Int {
        place.map { source.line($0.line).lowerBound } ?? bytes.count
    }

    /// Ways to add a key to a mapping. `end` is an offset after the whole mapping.
    package func adding(_ field: YAMLWriting.Field, to mapping: YAMLValue, end: Int) -> [[Fix.Edit]] {
        guard let entries = mapping.entries, let first = entries.first, let last = entries.last else { return [] }
        if isFlow(mapping) {
            let text = ", \(YAML.scalar(field.key)): \(field.value.flow)"
            return closings("}", from: source.offset(of: last.value.place), to: end).map { [Fix.Edit($0..<$0, text)] }
        }
        let indent = first.keyPlace.column - 1
        let line = String(repeating: " ", count: indent) + YAML.scalar(field.key) + ":" + field.value.behindKey(indent: indent)
        return lines(line, before: end)
    }

    /// Ways to add an item to a list.
    package func appending(_ item: YAMLWriting, to list: YAMLValue, end: Int) -> [[Fix.Edit]] {
        guard let last = list.list?.last, let first = list.list?.first else {
            return closings("]", from: source.offset(of: list.place), to: end).map { [Fix.Edit($0..<$0, item.flow)] }
        }
        if isFlow(list) {
            return closings("]", from: source.offset(of: last.place), to: end).map { [Fix.Edit($0..<$0, ", \(item.flow)")] }
        }
        let start = lineStart(first.place)
        let hyphen = bytes[start..<source.offset(of: first.place)].firstIndex(of: UInt8(ascii: "-")) ?? start
        return lines(item.item(indent: hyphen - start), before: end)
    }

    /// Replaces a scalar's token; no edit where it spans lines.
    package func replacing(_ value: YAMLValue, with text: String) -> [[Fix.Edit]] {
        token(value).map { [[Fix.Edit($0, text)]] } ?? []
    }

    /// Ways to remove an item from a list of scalars.
    package func removing(_ index: Int, from list: YAMLValue) -> [[Fix.Edit]] {
        guard let items = list.list, let own = token(items[index]) else { return [] }
        guard isFlow(list) else {
            let line = source.line(items[index].place.line)
            let next = bytes[line.upperBound...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            return [[Fix.Edit(line.lowerBound..<next, "")]]
        }
        if index > 0, let before = token(items[index - 1]) { return [[Fix.Edit(before.upperBound..<own.upperBound, "")]] }
        if items.count > 1, let after = token(items[1]) { return [[Fix.Edit(own.lowerBound..<after.lowerBound, "")]] }
        return [[Fix.Edit(own, "")]]
    }

    /// The bytes of a scalar on one line, with its quotes.
    package func written(_ value: YAMLValue) -> String? {
        token(value).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    package func isFlow(_ value: YAMLValue) -> Bool {
        let start = source.offset(of: value.place)
        return start < bytes.count && [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes[start])
    }

    private func token(_ value: YAMLValue) -> Range<Int>? {
        guard value.place.length > 0 else { return nil }
        let end = SourceLocation(line: value.place.line, column: value.place.column + value.place.length)
        return source.offset(of: value.place)..<source.offset(of: end)
    }

    /// Offsets at which to insert before a closing bracket: right before it, and before the blanks in front of it.
    private func closings(_ bracket: Character, from start: Int, to end: Int) -> [Int] {
        guard let bracket = bracket.asciiValue, start < end else { return [] }
        return bytes[start..<end].indices.filter { bytes[$0] == bracket }.prefix(64).map { closing in
            var offset = closing
            while offset > start, bytes[offset - 1].isBlank { offset -= 1 }
            return offset
        }
    }

    /// Inserts lines before `end`: after the last line that is neither empty nor a comment or, in case that is part of a text,
    /// at `end` itself.
    private func lines(_ text: String, before end: Int) -> [[Fix.Edit]] {
        let text = lineEnd == "\n" ? text : text.replacing("\n", with: lineEnd)
        return [lastWords(before: end), end].map { offset in
            let isAtLineStart = offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
            return [Fix.Edit(offset..<offset, isAtLineStart ? text : lineEnd + text)]
        }
    }

    /// The end of the last line before `offset` that is neither empty nor a comment.
    private func lastWords(before offset: Int) -> Int {
        var end = offset
        while end > 0 {
            let start = bytes[..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let words = bytes[start..<end].drop(while: \.isBlank)
            if let first = words.first, !"#\r\n".utf8.contains(first) { return end }
            end = start
        }
        return offset
    }
}
