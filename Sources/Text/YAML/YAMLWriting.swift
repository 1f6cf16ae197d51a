/// A value to be written into a YAML file.
package indirect enum YAMLWriting: Hashable, Sendable {
    case text(String)
    /// A word that must not be quoted, such as `true`.
    case word(String)
    case list([YAMLWriting])
    case fields([Field])

    package struct Field: Hashable, Sendable {
        let key: String
        let value: YAMLWriting

        package init(_ key: String, _ value: YAMLWriting) {
            self.key = key
            self.value = value
        }
    }

    /// Flow style: on one line, in brackets and braces.
    package var flow: String {
        switch self {
        case .text(let text): YAML.scalar(text)
        case .word(let word): word
        case .list(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
        case .fields(let fields): "{" + fields.map { "\(YAML.scalar($0.key)): \($0.value.flow)" }.joined(separator: ", ") + "}"
        }
    }

    /// The text after a key at column `indent`: on the same line, or as lines below it.
    func behindKey(indent: Int) -> String {
        guard case .list(let values) = self, values.contains(where: \.hasFields) else { return " \(flow)\n" }
        return "\n" + values.map { $0.item(indent: indent + 2) }.joined()
    }

    /// An item of a list whose hyphens are at column `indent`.
    package func item(indent: Int) -> String {
        let spaces = String(repeating: " ", count: indent)
        guard case .fields(let fields) = self else { return "\(spaces)- \(flow)\n" }
        return fields.enumerated().map { index, field in
            "\(spaces)\(index == 0 ? "- " : "  ")\(YAML.scalar(field.key)):\(field.value.behindKey(indent: indent + 2))"
        }.joined()
    }

    private var hasFields: Bool { if case .fields = self { true } else { false } }
}
