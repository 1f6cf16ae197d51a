/// A YAML value without positions, to compare what two texts say.
indirect enum PlainValue: Equatable {
    case text(String, isPlain: Bool)
    case list([PlainValue])
    case named(String, PlainValue)

    static func fields(_ fields: [PhotoField]) -> PlainValue {
        .list(fields.map { .named($0.key, .text($0.text, isPlain: false)) })
    }

    /// Quotes are ignored, except around words that mean something else without them, such as `true`.
    static func == (left: PlainValue, right: PlainValue) -> Bool {
        switch (left, right) {
        case (.text(let a, let plainA), .text(let b, let plainB)):
            a.utf8.elementsEqual(b.utf8) && (plainA == plainB || !["", "~", "null", "true", "false"].contains(a.lowercased()))
        case (.list(let a), .list(let b)): a == b
        case (.named(let a, let valueA), .named(let b, let valueB)): a == b && valueA == valueB
        default: false
        }
    }
}
