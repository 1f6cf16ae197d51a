/// The signature of a commit and the bytes that it signs.
public struct CommitSignature: Hashable, Sendable {
    /// The armoured signature.
    public let signature: [UInt8]
    /// The commit object without the signature.
    public let payload: [UInt8]

    /// Splits a commit object into the two; nil if it is not signed.
    ///
    /// Several signature headers are joined and all of them are left out of the payload, which is what git does.
    init?(bytes: UnsafeRawBufferPointer) {
        var header = CommitHeader(bytes)
        var signature: [UInt8] = []
        var payload: [UInt8] = []
        for range in header.remaining() {
            guard Self.isHeader(bytes[range]) else {
                payload += bytes[range]
                continue
            }
            // SHA-256 names are not read here, but their signature is no part of the payload either.
            guard bytes[range].starts(with: Self.keyword.utf8) else { continue }
            var lineStart = true
            for byte in bytes[range].dropFirst(Self.keyword.utf8.count) {
                if !(lineStart && byte == UInt8(ascii: " ")) { signature.append(byte) }
                lineStart = byte == UInt8(ascii: "\n")
            }
        }
        guard !signature.isEmpty else { return nil }
        self.signature = signature
        self.payload = payload + bytes[header.offset...]
    }

    private static let keyword = "gpgsig "

    static func isHeader(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        line.starts(with: keyword.utf8) || line.starts(with: "gpgsig-sha256 ".utf8)
    }

    /// A signature as the header of a commit.
    static func header(_ signature: [UInt8]) -> [UInt8] {
        let lines = signature.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let kept = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
        return Array(keyword.utf8) + Array(kept.joined(separator: [UInt8(ascii: "\n"), UInt8(ascii: " ")])) + [UInt8(ascii: "\n")]
    }
}
