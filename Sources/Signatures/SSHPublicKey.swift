internal import Crypto

/// A public key as OpenSSH writes it.
///
/// Two keys are equal if their blobs are, and a key has exactly one valid blob: extra leading zeros or bytes are refused. So
/// the same key cannot be listed twice in two encodings.
public struct SSHPublicKey: Hashable, Sendable, CustomStringConvertible {
    /// The supported kinds of key; the raw value is OpenSSH's name.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case ed25519 = "ssh-ed25519"
        case p256 = "ecdsa-sha2-nistp256"
        case rsa = "ssh-rsa"
        /// Ed25519 on a hardware token.
        case tokenEd25519 = "sk-ssh-ed25519@openssh.com"
        /// ECDSA on a hardware token.
        case tokenP256 = "sk-ecdsa-sha2-nistp256@openssh.com"
    }

    public let kind: Kind
    /// The key in OpenSSH's binary form, which a line has in base64.
    public let blob: [UInt8]
    let material: KeyMaterial

    /// Reads the binary form.
    public init(blob: [UInt8]) throws(SSHKeyFault) {
        do {
            var reader = WireReader(blob[...])
            let name = try reader.name()
            guard let kind = Kind(rawValue: name) else { throw SSHKeyFault.unsupported(name) }
            let material = try KeyMaterial(kind, &reader)
            guard reader.isAtEnd else { throw SSHKeyFault.trailingBytes }
            try material.check()
            self.kind = kind
            self.blob = blob
            self.material = material
        } catch let fault as SSHKeyFault {
            throw fault
        } catch {
            throw .broken
        }
    }

    /// Reads a line as in a `.pub` file: the kind, the key in base64, and an optional comment.
    ///
    /// Options in front, as an `authorized_keys` file has them, are refused.
    public init(line: String) throws(SSHKeyFault) {
        guard line.unicodeScalars.allSatisfy({ $0 == "\t" || $0.value >= 32 && $0.value != 127 }) else { throw .notALine }
        let words = Self.words(line)
        guard words.count >= 2 else { throw .notALine }
        guard Kind(rawValue: words[0]) != nil else { throw Self.looksLikeKind(words[0]) ? .unsupported(words[0]) : .notALine }
        guard let blob = Base64.decoded(Array(words[1].utf8)) else { throw .broken }
        try self.init(blob: blob)
        guard kind.rawValue == words[0] else { throw .kindsDiffer(words[0], kind.rawValue) }
    }

    /// The comment after the key in a line, such as the name of a machine.
    public static func comment(ofLine line: String) -> String {
        words(line).dropFirst(2).joined(separator: " ")
    }

    /// Kind and base64, without a comment.
    public var line: String { "\(kind.rawValue) \(Base64.encoded(blob))" }

    /// The fingerprint, as `ssh-keygen -l` prints it: `SHA256:` and 43 characters.
    public var fingerprint: String { "SHA256:" + Base64.encoded(Array(SHA256.hash(data: blob)), isPadded: false) }

    public var description: String { line }

    public static func == (left: SSHPublicKey, right: SSHPublicKey) -> Bool { left.blob == right.blob }
    public func hash(into hasher: inout Hasher) { hasher.combine(blob) }

    private static func words(_ line: String) -> [String] {
        line.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func looksLikeKind(_ word: String) -> Bool {
        ["ssh-", "ecdsa-", "sk-"].contains { word.hasPrefix($0) }
    }
}
