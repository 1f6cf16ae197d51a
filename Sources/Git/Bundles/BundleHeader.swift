/// The header of a git bundle, which lists its references.
public struct BundleHeader: Hashable, Sendable {
    /// One reference and the object that it names.
    public struct Reference: Hashable, Sendable {
        public let id: ObjectID
        /// Its full name, or `HEAD`.
        public let name: String

        /// A reference of this name.
        public init(id: ObjectID, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// In the order of the file.
    public let references: [Reference]

    /// A bundle of these references without prerequisites.
    public init(_ references: [Reference]) { self.references = references }

    /// Longer than any header of one branch.
    static let limit = 64 << 10
    private static let first = "# v2 git bundle\n"

    /// The bytes as they stand in the file, with the empty line that ends them.
    public var bytes: [UInt8] {
        Array((Self.first + references.map { "\($0.id.hex) \($0.name)\n" }.joined() + "\n").utf8)
    }

    /// The result of parsing the beginning of a file.
    enum Reading: Hashable {
        case header(BundleHeader, length: Int)
        /// It has not ended yet.
        case unfinished
        /// Not a bundle, or one with prerequisites; why, in words.
        case broken(String)
    }

    /// Reads the header at the beginning of `bytes`. A bundle that needs commits from elsewhere is refused.
    static func read(_ bytes: [UInt8]) -> Reading {
        let first = Array(Self.first.utf8)
        guard bytes.prefix(first.count).elementsEqual(first.prefix(bytes.count)) else {
            return .broken("it does not begin with “# v2 git bundle”")
        }
        var references: [Reference] = []
        var start = first.count
        while start < bytes.count, let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = bytes[start..<end]
            start = end + 1
            if line.isEmpty {
                return references.isEmpty
                    ? .broken("it brings no reference") : .header(BundleHeader(references), length: start)
            }
            guard line.first != UInt8(ascii: "-") else { return .broken("it needs commits that it does not bring") }
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let digits = String(validating: parts[0], as: UTF8.self), let id = ObjectID(hex: digits),
                let name = String(validating: parts[1], as: UTF8.self), !name.isEmpty
            else { return .broken("its list of references cannot be read") }
            references.append(Reference(id: id, name: name))
        }
        return bytes.count < limit ? .unfinished : .broken("its list of references does not end")
    }
}
