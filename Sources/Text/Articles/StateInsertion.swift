/// Where to add a state line to a front matter that has none: after the title if that is one line, else before the first key.
struct StateInsertion: Hashable, Sendable {
    /// The byte offset at which the line is inserted.
    private(set) var offset: Int
    /// The spaces that top-level keys begin with; nearly always none.
    let indent: [UInt8]
    private let usesCRLF: Bool

    init(_ front: YAMLValue, in source: YAMLSource, usesCRLF: Bool) {
        self.usesCRLF = usesCRLF
        let entries = front.entries ?? []
        guard let first = entries.first else {
            (offset, indent) = (source.range.lowerBound, [])
            return
        }
        let title = entries.first { $0.key == "title" }
        let anchor = title.flatMap { Self.isOneLine($0, in: source) ? $0 : nil }
        let words = source.line((anchor ?? first).keyPlace.line)
        indent = Array(source.bytes[words].prefix { $0 == UInt8(ascii: " ") })
        offset = anchor.map { source.wholeLine($0.keyPlace.line).upperBound } ?? words.lowerBound
    }

    /// The same, moved by a number of bytes.
    func moved(by bytes: Int) -> StateInsertion {
        var insertion = self
        insertion.offset += bytes
        return insertion
    }

    /// Whether the next line certainly begins another key, so that no multi-line value is cut in two.
    private static func isOneLine(_ entry: YAMLEntry, in source: YAMLSource) -> Bool {
        guard case .scalar = entry.value.content, entry.value.place.length > 0, entry.value.place.line == entry.keyPlace.line
        else { return false }
        let words = source.line(entry.keyPlace.line)
        let end = source.offset(of: entry.value.place)
        let value = source.bytes[end..<words.upperBound]
        var rest = value.dropFirst(source.byteCount(of: entry.value.place))
        rest = rest.drop { $0.isBlank }
        return rest.isEmpty || rest.first == UInt8(ascii: "#")
    }

    /// The line to insert.
    func line(_ state: String) -> [UInt8] {
        indent + Array("state: \(YAML.scalar(state))".utf8) + (usesCRLF ? [0x0D, 0x0A] : [0x0A])
    }
}

extension YAMLSource {
    /// The number of bytes of the scalars at a position.
    fileprivate func byteCount(of place: SourceLocation) -> Int {
        offset(of: SourceLocation(line: place.line, column: place.column + place.length)) - offset(of: place)
    }
}
