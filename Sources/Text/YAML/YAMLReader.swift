internal import Yams

/// Turns the node tree of Yams into values with positions.
struct YAMLReader {
    private static let depthLimit = 64
    private let source: YAMLSource
    /// Text without aliases has fewer nodes than bytes; this is how many more nodes aliases may add.
    private var budget: Int

    static func read(_ source: YAMLSource) throws(Malformed) -> YAMLValue {
        try YAMLAliases.screen(source)
        var reader = YAMLReader(source: source, budget: 20_000 + source.range.count)
        guard let root = try reader.rootNode() else {
            return YAMLValue(.mapping([]), place: SourceLocation(line: source.firstLine))
        }
        let value = try reader.value(root, depth: 0)
        // `---` and nothing else is a document too: the empty text. With an anchor it is a text that somebody meant.
        let start = source.offset(of: value.place)
        let isAnchored = start < source.range.upperBound && source.bytes[start] == UInt8(ascii: "&")
        let isEmpty = value.isPlain && value.content == .scalar("") && !isAnchored
        return isEmpty ? YAMLValue(.mapping([]), place: value.place) : value
    }

    private func rootNode() throws(Malformed) -> Node? {
        var text = String(decoding: source.bytes[source.range], as: UTF8.self)
        // Yams keeps a pointer into the string; a string of up to 15 bytes lives in the variable itself and moves with it.
        if text.utf8.count < 16 { text += String(repeating: "\n", count: 16) }
        do {
            // The basic resolver knows no rules, so no regular expression runs: everything is text.
            return try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw YAMLTrouble.malformed(error, in: source)
        } catch {
            throw Malformed(.yaml(String(describing: error)), at: SourceLocation(line: source.firstLine))
        }
    }

    private mutating func value(_ node: Node, depth: Int) throws(Malformed) -> YAMLValue {
        budget -= 1
        if budget < 0 { throw Malformed(.tooManyAliases(limit: YAMLAliases.limit), at: place(node)) }
        if depth > Self.depthLimit { throw Malformed(.tooDeep, at: place(node)) }
        switch node {
        case .scalar(let scalar):
            // The description of a tag is its name; it is empty where none was written and nothing quoted.
            let isPlain = scalar.style == .plain && scalar.tag.description.isEmpty
            return YAMLValue(.scalar(scalar.string), place: place(scalar, at: place(node)), isPlain: isPlain)
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for element in sequence { values.append(try value(element, depth: depth + 1)) }
            return YAMLValue(.sequence(values), place: place(node))
        case .mapping(let mapping):
            return YAMLValue(.mapping(try entries(mapping, depth: depth)), place: place(node))
        case .alias:
            throw Malformed(.yaml("an alias stands where it cannot be followed"), at: place(node))
        }
    }

    private mutating func entries(_ mapping: Node.Mapping, depth: Int) throws(Malformed) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var seen: [String: SourceLocation] = [:]
        for (keyNode, valueNode) in mapping {
            let key = try value(keyNode, depth: depth + 1)
            guard case .scalar(let name) = key.content else {
                throw Malformed(.yaml("a key is a list or a mapping; keys are words"), at: key.place)
            }
            // Yams has looked for duplicates too, but takes `!x state` and `state` for two keys.
            if let first = seen.updateValue(key.place, forKey: name) {
                throw Malformed(.duplicateKey(name, first: first), at: key.place)
            }
            entries.append(YAMLEntry(key: name, keyPlace: key.place, value: try value(valueNode, depth: depth + 1)))
        }
        return entries
    }

    /// The position of a node, after its tag and anchor where these are on the same line.
    private func place(_ node: Node) -> SourceLocation {
        guard let mark = node.mark else { return SourceLocation(line: source.firstLine) }
        let place = source.clamped(SourceLocation(line: mark.line + source.firstLine - 1, column: mark.column))
        let start = source.offset(of: place)
        let end = source.line(place.line).upperBound
        var offset = start
        while offset < end, source.bytes[offset] == UInt8(ascii: "&") || source.bytes[offset] == UInt8(ascii: "!") {
            while offset < end, !source.bytes[offset].isBlank { offset += 1 }
            while offset < end, source.bytes[offset].isBlank { offset += 1 }
        }
        if offset == start || offset == end || source.bytes[offset] == UInt8(ascii: "#") { return place }
        return SourceLocation(line: place.line, column: place.column + source.scalarCount(start..<offset))
    }

    /// The position with the length of a scalar's token, if all of it is on this line.
    private func place(_ scalar: Node.Scalar, at place: SourceLocation) -> SourceLocation {
        let start = source.offset(of: place)
        let end = source.line(place.line).upperBound
        var token = start..<start
        switch scalar.style {
        case .plain, .any:
            let text = scalar.string.utf8
            if text.count <= end - start, source.bytes[start..<(start + text.count)].elementsEqual(text) {
                token = start..<(start + text.count)
            }
        case .singleQuoted, .doubleQuoted:
            if let after = source.endOfQuoted(from: start, to: end) { token = start..<after }
        case .literal, .folded: break
        }
        return SourceLocation(line: place.line, column: place.column, length: source.scalarCount(token))
    }
}

extension YAMLSource {
    /// The byte after the closing quote of the quoted scalar that begins at `start`; nil if it does not end before `end`.
    func endOfQuoted(from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        let quote = bytes[start]
        guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
        var index = start + 1
        while index < end {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
            } else if bytes[index] == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote else { return index + 1 }
                index += 1
            }
            index += 1
        }
        return nil
    }
}
