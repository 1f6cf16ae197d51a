/// A YAML value with the position of every part.
///
/// All scalars are strings here; whoever reads a field interprets it. An alias is replaced by a copy of its anchor's value,
/// with that value's position.
public struct YAMLValue: Hashable, Sendable {
    /// What stands there.
    public enum Content: Hashable, Sendable {
        case scalar(String)
        case sequence([YAMLValue])
        case mapping([YAMLEntry])
    }

    /// What stands there.
    public var content: Content
    /// The position of the value's first character, after a tag or an anchor; the length is 0 where the value spans lines or is
    /// not a scalar.
    public var place: SourceLocation
    /// Whether it is an unquoted scalar without a tag, so that `null`, `~` and an empty one are null, and `true` is a boolean.
    public var isPlain: Bool

    /// A value at a place.
    public init(_ content: Content, place: SourceLocation, isPlain: Bool = false) {
        self.content = content
        self.place = place
        self.isPlain = isPlain
    }

    /// The text of a scalar; nil for `~`, `null` and nothing, and for lists and mappings.
    public var string: String? {
        guard case .scalar(let text) = content else { return nil }
        return isPlain && ["", "~", "null", "Null", "NULL"].contains(text) ? nil : text
    }

    /// The values of a list.
    public var list: [YAMLValue]? {
        if case .sequence(let values) = content { values } else { nil }
    }

    /// The entries of a mapping, in the order in which they stand.
    public var entries: [YAMLEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The value of a key, where this is a mapping that has it.
    public subscript(key: String) -> YAMLValue? {
        entries?.first { $0.key == key }?.value
    }

    /// `true`, `false`, `yes` or `no`, unquoted.
    public var bool: Bool? {
        guard isPlain, case .scalar(let text) = content else { return nil }
        switch text {
        case "true", "True", "TRUE", "yes", "Yes", "YES": return true
        case "false", "False", "FALSE", "no", "No", "NO": return false
        default: return nil
        }
    }

    /// A decimal number, unquoted. A leading zero makes it octal for some readers and is therefore no number here.
    public var int: Int? {
        guard isPlain, case .scalar(let text) = content else { return nil }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits == "0" || !digits.hasPrefix("0") else { return nil }
        return Int(text)
    }
}
