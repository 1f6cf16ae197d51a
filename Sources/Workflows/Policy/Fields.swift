import Text

/// Reads one mapping of a policy file field by field and refuses what it does not know.
///
/// A misspelt key in a policy file would otherwise be a rule that silently does not hold.
struct Fields {
    private let mapping: YAMLValue
    private let entries: [YAMLEntry]

    /// The fields of `value`, which must be a mapping with no key outside `allowed`.
    init(_ value: YAMLValue, of what: String, allowed: [String]) throws(Malformed) {
        guard let entries = value.entries else { throw Malformed(.notAMapping(what: what), at: value.place) }
        for entry in entries where !allowed.contains(entry.key) {
            throw Malformed(.unexpectedKey(entry.key, allowed: allowed), at: entry.keyPlace)
        }
        self.mapping = value
        self.entries = entries
    }

    /// The raw value of `key`, nil where the key is missing or empty.
    func value(_ key: String) -> YAMLValue? {
        guard let value = mapping[key] else { return nil }
        return value.string == nil && value.list == nil && value.entries == nil ? nil : value
    }

    /// A one-line text.
    func text(_ key: String) throws(Malformed) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.string else { throw unexpected(key, value, "a text") }
        return text
    }

    /// A text that must be there.
    func required(_ key: String) throws(Malformed) -> String {
        guard let text = try text(key) else { throw Malformed(.missingKey(key), at: mapping.place) }
        return text
    }

    /// A list of texts; a single text counts as a list of one.
    func texts(_ key: String) throws(Malformed) -> [String] {
        guard let value = value(key) else { return [] }
        if let one = value.string { return [one] }
        guard let list = value.list else { throw unexpected(key, value, "a list of texts") }
        var texts: [String] = []
        for item in list {
            guard let text = item.string else { throw unexpected(key, item, "a text") }
            texts.append(text)
        }
        return texts
    }

    /// `true` or `false`.
    func flag(_ key: String) throws(Malformed) -> Bool {
        guard let value = value(key) else { return false }
        guard let flag = value.bool else { throw unexpected(key, value, "true or false") }
        return flag
    }

    /// A whole number of at least `least`.
    func number(_ key: String, least: Int) throws(Malformed) -> Int? {
        guard let value = value(key) else { return nil }
        guard let number = value.int, number >= least else { throw unexpected(key, value, "a whole number from \(least)") }
        return number
    }

    /// One word out of a fixed set.
    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _: Choice.Type) throws(Malformed) -> Choice?
    where Choice.RawValue == String {
        guard let value = value(key) else { return nil }
        guard let choice = value.string.flatMap(Choice.init(rawValue:)) else {
            throw unexpected(key, value, Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }

    /// The error that `value` is not what `key` takes.
    func unexpected(_ key: String, _ value: YAMLValue, _ expected: String) -> Malformed {
        Malformed(.unexpectedValue(key: key, value: value.string ?? "", expected: expected), at: value.place)
    }
}
