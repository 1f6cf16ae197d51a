internal import Crypto

/// An incremental SHA-256.
public struct SHA256Stream {
    private var hash = SHA256()

    /// Of nothing yet.
    public init() {}

    /// Takes the next bytes.
    public mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

    /// 64 lower-case hexadecimal digits, of all bytes so far.
    public var hex: String { ContentDigest.hexadecimal(Array(hash.finalize())) }

    /// The digest of bytes in memory.
    public static func of(_ bytes: [UInt8]) -> String { ContentDigest.hexadecimal(ContentDigest.sha256(bytes)) }
}
