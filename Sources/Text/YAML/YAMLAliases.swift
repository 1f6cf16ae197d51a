/// Refuses texts whose aliases would expand to much more than the text itself, before a parser sees them.
///
/// Yams copies the value of an alias, and hashes mapping keys to find duplicates. So aliases inside keys cost exponential time
/// within Yams, where we cannot set a limit.
enum YAMLAliases {
    static let limit = 32
    /// The most bytes of text that may be hashed as parts of keys, with aliases expanded.
    private static let keyBudget = 200_000.0

    /// libyaml looks through all open brackets at every token, so the product of their depth and the number of bytes is
    /// limited.
    private static let depthBudget = 15_000_000
    /// How deep `? ? ?` may be nested: Yams hashes each key with all keys inside it.
    private static let keysInKeys = 40

    static func screen(_ source: YAMLSource) throws(Malformed) {
        let bytes = source.bytes
        let anchors = anchorNames(source)
        var aliases = 0
        var complexKeys = 0
        var keysInARow = 0
        var (depth, deepest) = (0, 0)
        var index = source.range.lowerBound
        while index < source.range.upperBound {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "*") where !anchors.isEmpty:
                let end = nameEnd(source, from: index + 1)
                guard end > index + 1, anchors.contains(bytes[(index + 1)..<end]), endsToken(source, at: end) else { break }
                aliases += 1
                if aliases > limit { throw Malformed(.tooManyAliases(limit: limit), at: source.place(of: index)) }
                if precedesColon(source, at: end) { complexKeys += 1 }
            case UInt8(ascii: "?"):
                if mayBeginToken(source, at: index) { complexKeys += 1 }
                keysInARow += 1
                if keysInARow > keysInKeys { throw Malformed(.tooDeep, at: source.place(of: index)) }
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if precedesColon(source, at: index + 1) { complexKeys += 1 }
                depth = max(0, depth - 1)
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                deepest = max(deepest, depth)
            default: break
            }
            if byte != UInt8(ascii: "?"), byte != UInt8(ascii: "-"), !byte.isBlank { keysInARow = 0 }
            index += 1
        }
        if min(deepest, 1000) * source.range.count > depthBudget {
            throw Malformed(.tooDeep, at: SourceLocation(line: source.firstLine))
        }
        // With n aliases, three at a level multiply most: 3 to the power of n/3. Each key in a key is hashed once more.
        var cost = Double(source.range.count) * Double(complexKeys)
        for _ in 0..<(aliases + 2) / 3 { cost *= 3 }
        if cost > keyBudget {
            throw Malformed(aliases > 0 ? .tooManyAliases(limit: limit) : .tooDeep, at: SourceLocation(line: source.firstLine))
        }
    }

    private static func anchorNames(_ source: YAMLSource) -> Set<ArraySlice<UInt8>> {
        var names: Set<ArraySlice<UInt8>> = []
        for index in source.range where source.bytes[index] == UInt8(ascii: "&") {
            let end = nameEnd(source, from: index + 1)
            if end > index + 1 { names.insert(source.bytes[(index + 1)..<end]) }
        }
        return names
    }

    private static func nameEnd(_ source: YAMLSource, from start: Int) -> Int {
        var index = start
        while index < source.range.upperBound {
            switch source.bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): break
            default: return index
            }
            index += 1
        }
        return index
    }

    private static func endsToken(_ source: YAMLSource, at index: Int) -> Bool {
        index >= source.range.upperBound || source.bytes[index] <= 0x20 || "?:,]}%@`".utf8.contains(source.bytes[index])
    }

    /// Whether a `?` here can begin a complex key; one after a word is punctuation, in French too.
    private static func mayBeginToken(_ source: YAMLSource, at start: Int) -> Bool {
        var index = start - 1
        while index >= source.range.lowerBound, source.bytes[index].isBlank { index -= 1 }
        return index < source.range.lowerBound || "\n[{,?:-".utf8.contains(source.bytes[index])
    }

    private static func precedesColon(_ source: YAMLSource, at start: Int) -> Bool {
        var index = start
        while index < source.range.upperBound, source.bytes[index].isBlank { index += 1 }
        return index < source.range.upperBound && source.bytes[index] == UInt8(ascii: ":")
    }
}
