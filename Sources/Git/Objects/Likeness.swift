/// A name normalised as by a file system that ignores case and composes letters.
struct Likeness {
    private let bytes: [UInt8]
    private let isASCII: Bool
    private let folded: String

    init(_ name: [UInt8]) {
        bytes = name
        isASCII = name.allSatisfy { $0 < 0x80 }
        folded = String(decoding: name, as: UTF8.self).lowercased()
    }

    func matches(_ other: some Collection<UInt8>) -> Bool {
        if isASCII, other.allSatisfy({ $0 < 0x80 }) {
            return bytes.count == other.count && zip(bytes, other).allSatisfy { Self.lower($0) == Self.lower($1) }
        }
        // Comparing strings compares their canonical forms, which is what is wanted here for once.
        return folded == String(decoding: other, as: UTF8.self).lowercased()
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
