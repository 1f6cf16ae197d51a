/// Reads the fields of OpenSSH's formats, one after the other: numbers of four bytes, and strings behind their length.
struct WireReader {
    /// The bytes end before the field does, or a field is malformed.
    struct Broken: Error {}

    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func bytes(_ count: Int) throws(Broken) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw Broken() }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func byte() throws(Broken) -> UInt8 {
        guard let byte = rest.popFirst() else { throw Broken() }
        return byte
    }

    mutating func number() throws(Broken) -> UInt32 {
        try bytes(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func string() throws(Broken) -> ArraySlice<UInt8> {
        try bytes(Int(number()))
    }

    /// A string that must be printable ASCII, as all names are.
    mutating func name() throws(Broken) -> String {
        let name = try string()
        guard !name.isEmpty, name.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw Broken() }
        return String(decoding: name, as: UTF8.self)
    }

    /// A positive number of any size without its sign byte; any encoding but the shortest is refused.
    mutating func natural() throws(Broken) -> ArraySlice<UInt8> {
        let digits = try string()
        guard let first = digits.first, first < 0x80 else { throw Broken() }
        guard first == 0 else { return digits }
        guard let second = digits.dropFirst().first, second >= 0x80 else { throw Broken() }
        return digits.dropFirst()
    }
}

/// Writes the same fields.
enum Wire {
    static func string(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let count = UInt32(bytes.count)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) } + Array(bytes)
    }
}
