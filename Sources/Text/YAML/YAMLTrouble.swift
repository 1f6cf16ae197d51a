internal import Yams

/// Translates errors of Yams into Galley's words.
enum YAMLTrouble {
    static let documents = "a line “---” or “...” divides it into documents"

    static func malformed(_ error: YamlError, in source: YAMLSource) -> Malformed {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            let words = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
            let isDepth = words.contains("nesting") || words.contains("depth level")
            return Malformed(isDepth ? .tooDeep : .yaml(hint(problem) ?? words), at: place(mark, source))
        case .composer(let context, let problem, let mark, _):
            // A second document: its context is a constant, the mark is where it begins.
            return Malformed(.yaml(context == nil ? problem : documents), at: place(mark, source))
        case .duplicatedKeysInMapping(let keys, let context):
            return duplicate(keys.first ?? "", at: place(context.mark, source), in: source)
        case .reader(let problem, _, _, _):
            return Malformed(.yaml(problem), at: SourceLocation(line: source.firstLine))
        default:
            return Malformed(.yaml(String(describing: error)), at: SourceLocation(line: source.firstLine))
        }
    }

    private static func place(_ mark: Mark, _ source: YAMLSource) -> SourceLocation {
        source.clamped(SourceLocation(line: mark.line + source.firstLine - 1, column: mark.column))
    }

    /// Sentences for the most common mistakes.
    private static func hint(_ problem: String) -> String? {
        if problem.contains("mapping values are not allowed") {
            return "a colon and a space stand inside a value; put quotes around it"
        }
        if problem.contains("<document start>") { return documents }
        if problem.contains("cannot start any token") { return "a tab, “@”, “`” or “%” begins a value; put quotes around it" }
        return nil
    }

    /// The position of the other occurrence of a duplicate key, of which Yams names only one. It is searched for as text: the
    /// same token followed by a colon, in a block mapping at the same column, in a mapping in braces anywhere after it.
    private static func duplicate(_ key: String, at first: SourceLocation, in source: YAMLSource) -> Malformed {
        let start = source.offset(of: first)
        let tokens = [key, "\"\(key)\"", "'\(key)'"].map { Array($0.utf8) }
        var length = 0
        var index = start
        if let token = tokens.first(where: { source.stands($0, at: start) }) {
            length = token.count
            index += length
        }
        let column = start - source.line(first.line).lowerBound
        var other: Int?
        while index < source.range.upperBound, other == nil {
            let byte = source.bytes[index]
            let isCandidate =
                byte == tokens[0].first || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            if isCandidate, tokens.contains(where: { source.isKey($0, at: index) }),
                source.isAtColumn(index, column) || source.isInFlow(index)
            {
                other = index
            }
            index += 1
        }
        guard let other else { return Malformed(.duplicateKey(key, first: nil), at: first) }
        let begin = SourceLocation(line: first.line, column: first.column, length: source.scalarCount(start..<(start + length)))
        let second = source.place(of: other, length: key.unicodeScalars.count)
        return Malformed(.duplicateKey(key, first: begin), at: second)
    }
}

extension YAMLSource {
    /// Whether the text has these bytes at this offset.
    func stands(_ token: [UInt8], at offset: Int) -> Bool {
        offset + token.count <= range.upperBound && bytes[offset..<(offset + token.count)].elementsEqual(token)
    }

    /// Whether the text has these bytes here, followed by a colon.
    fileprivate func isKey(_ token: [UInt8], at offset: Int) -> Bool {
        guard !token.isEmpty, stands(token, at: offset) else { return false }
        var index = offset + token.count
        while index < range.upperBound, bytes[index].isBlank { index += 1 }
        guard index < range.upperBound, bytes[index] == UInt8(ascii: ":") else { return false }
        return index + 1 == range.upperBound || bytes[index + 1] <= 0x20 || ",[]{}\"'".utf8.contains(bytes[index + 1])
    }

    /// Whether only spaces, or the dash of a list, stand before this byte in its line, `column` bytes of them.
    fileprivate func isAtColumn(_ offset: Int, _ column: Int) -> Bool {
        guard offset - column >= range.lowerBound else { return false }
        let before = bytes[(offset - column)..<offset]
        guard before.allSatisfy({ $0 == 0x20 }) else { return false }
        return offset == column + range.lowerBound || bytes[offset - column - 1] == UInt8(ascii: "\n")
    }

    /// Whether a brace or comma stands right before this byte.
    fileprivate func isInFlow(_ offset: Int) -> Bool {
        var index = offset - 1
        while index >= range.lowerBound, bytes[index] <= 0x20 { index -= 1 }
        return index >= range.lowerBound && (bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "{"))
    }
}
