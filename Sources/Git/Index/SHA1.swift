internal import CLibgit2

/// A running SHA-1, for the index's trailer and for the names of blobs.
///
/// Without collision detection, which git does for what it receives: here only local bytes are compared.
struct SHA1 {
    private var state = checkout_sha1()

    init() { checkout_sha1_start(&state) }

    mutating func add(_ bytes: UnsafeRawBufferPointer) { checkout_sha1_add(&state, bytes.baseAddress, bytes.count) }

    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    /// The twenty bytes. Nothing may be added afterwards.
    mutating func finish() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: ObjectID.byteCount) { buffer, count in
            checkout_sha1_finish(&state, buffer.baseAddress)
            count = ObjectID.byteCount
        }
    }

    /// The running hash of a blob of so many bytes, which git begins with a header.
    static func ofBlob(size: Int) -> SHA1 {
        var hash = SHA1()
        hash.add(Array("blob \(size)\0".utf8))
        return hash
    }
}
