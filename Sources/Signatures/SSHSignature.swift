internal import Crypto

/// A detached signature as `ssh-keygen -Y sign` makes it and git puts it into a commit.
///
/// Parsed strictly, each field by its length, with nothing left over. What OpenSSH ignores (a reserved field, unused bits of
/// base64) must be zero here, so that each signature has exactly one encoding.
public struct SSHSignature: Hashable, Sendable {
    /// The hash of the signed bytes.
    public enum Digest: String, Hashable, Sendable { case sha256, sha512 }

    /// The key that the signature claims to be made with; ``verify(_:namespace:)`` checks that.
    public let key: SSHPublicKey
    /// What the signature is for; git's commits and tags have `git`.
    public let namespace: String
    public let digest: Digest
    /// How the key signed, such as `rsa-sha2-512`.
    public let algorithm: String
    /// The fields after ``algorithm``.
    let values: [UInt8]

    private static let magic = Array("SSHSIG".utf8)

    /// Reads the text between and with the lines `-----BEGIN SSH SIGNATURE-----` and `-----END SSH SIGNATURE-----`.
    public init(armoured text: [UInt8]) throws(SignatureFault) {
        guard let digits = Self.digits(text) else { throw .unreadable(.armour) }
        guard let bytes = Base64.decoded(digits) else { throw .unreadable(.base64) }
        try self.init(bytes)
    }

    /// Whether `text` begins like an SSH signature, valid or not.
    public static func isArmoured(_ text: [UInt8]) -> Bool { text.starts(with: first) }

    init(_ bytes: [UInt8]) throws(SignatureFault) {
        var reader = WireReader(bytes[...])
        func read<Value>(
            _ part: SignatureFault.Part, _ field: (inout WireReader) throws(WireReader.Broken) -> Value
        ) throws(SignatureFault) -> Value {
            do { return try field(&reader) } catch { throw .unreadable(part) }
        }
        guard try read(.magic, { (from) throws(WireReader.Broken) in try from.bytes(6) }).elementsEqual(Self.magic) else {
            throw .unreadable(.magic)
        }
        guard try read(.version, { (from) throws(WireReader.Broken) in try from.number() }) == 1 else {
            throw .unreadable(.version)
        }
        let blob = try read(.key(.broken)) { (from) throws(WireReader.Broken) in try from.string() }
        namespace = try read(.namespace) { (from) throws(WireReader.Broken) in try from.name() }
        guard try read(.reserved, { (from) throws(WireReader.Broken) in try from.string() }).isEmpty else {
            throw .unreadable(.reserved)
        }
        let digest = try read(.hash) { (from) throws(WireReader.Broken) in try from.name() }
        let signature = try read(.signature) { (from) throws(WireReader.Broken) in try from.string() }
        guard reader.isAtEnd else { throw .unreadable(.end) }
        guard let digest = Digest(rawValue: digest) else { throw .unreadable(.hash) }
        self.digest = digest
        do { key = try SSHPublicKey(blob: Array(blob)) } catch {
            if case .unsupported(let kind) = error { throw .unsupported(kind) }
            throw .unreadable(.key(error))
        }
        reader = WireReader(signature)
        algorithm = try read(.signature) { (from) throws(WireReader.Broken) in try from.name() }
        values = Array(reader.rest)
    }

    /// Verifies that the key in the signature made it over `payload`, for this purpose.
    /// - Returns: the key.
    @discardableResult
    public func verify(_ payload: [UInt8], namespace: String = "git") throws(SignatureFault) -> SSHPublicKey {
        guard self.namespace == namespace else { throw .wrongNamespace(self.namespace) }
        let digest =
            switch self.digest {
            case .sha256: Array(SHA256.hash(data: payload))
            case .sha512: Array(SHA512.hash(data: payload))
            }
        let signed =
            Self.magic + Wire.string(namespace.utf8) + Wire.string([]) + Wire.string(self.digest.rawValue.utf8)
            + Wire.string(digest)
        var reader = WireReader(values[...])
        let fits: Bool
        do { fits = try key.material.verifies(signed, algorithm, &reader) } catch let fault as SignatureFault {
            throw fault
        } catch {
            throw .unreadable(.signature)
        }
        guard reader.isAtEnd else { throw .unreadable(.signature) }
        guard fits else { throw .doesNotFit }
        return key
    }

    private static let first = Array("-----BEGIN SSH SIGNATURE-----\n".utf8)
    private static let last = Array("-----END SSH SIGNATURE-----".utf8)

    /// The base64 between the two lines, without line ends; nil where the lines are not these, or one of them is empty.
    private static func digits(_ text: [UInt8]) -> [UInt8]? {
        var text = text[...]
        if text.last == UInt8(ascii: "\n") { text = text.dropLast() }
        guard text.count > first.count + last.count, text.starts(with: first), text.suffix(last.count).elementsEqual(last) else {
            return nil
        }
        let body = text.dropFirst(first.count).dropLast(last.count)
        guard body.last == UInt8(ascii: "\n") else { return nil }
        let lines = body.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.allSatisfy({ !$0.isEmpty && $0.count <= 76 }) else { return nil }
        return Array(lines.joined())
    }
}
