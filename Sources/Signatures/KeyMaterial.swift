internal import Crypto
internal import CryptoExtras

/// The numbers of a public key, by its kind.
enum KeyMaterial: Sendable {
    case ed25519([UInt8])
    case p256([UInt8])
    case rsa(modulus: [UInt8], exponent: [UInt8])
    /// A key on a hardware token, and the name of the application, which is part of what the token signs.
    indirect case onToken(KeyMaterial, application: [UInt8])

    init(_ kind: SSHPublicKey.Kind, _ reader: inout WireReader) throws {
        switch kind {
        case .ed25519: self = .ed25519(Array(try reader.string()))
        case .p256:
            guard try reader.name() == "nistp256" else { throw SSHKeyFault.broken }
            self = .p256(Array(try reader.string()))
        case .rsa:
            let exponent = Array(try reader.natural())
            self = .rsa(modulus: Array(try reader.natural()), exponent: exponent)
        case .tokenEd25519:
            let key = try KeyMaterial(.ed25519, &reader)
            self = .onToken(key, application: Array(try reader.string()))
        case .tokenP256:
            let key = try KeyMaterial(.p256, &reader)
            self = .onToken(key, application: Array(try reader.string()))
        }
    }

    /// Refuses invalid keys, so that no key can be listed on a masthead that could never verify anything.
    func check() throws(SSHKeyFault) {
        switch self {
        case .ed25519(let point):
            guard point.count == 32 else { throw .broken }
        case .p256(let point):
            guard point.count == 65, (try? P256.Signing.PublicKey(x963Representation: point)) != nil else { throw .broken }
        case .rsa(let modulus, let exponent):
            let bits = modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0)
            guard bits >= 2048 else { throw .weak(bits: bits) }
            // A larger number makes every verification slow, and OpenSSH takes none either.
            guard bits <= 16384, (try? _RSA.Signing.PublicKey(n: modulus, e: exponent)) != nil else { throw .broken }
        case .onToken(let key, let application):
            guard !application.isEmpty, application.count <= 1024 else { throw .broken }
            try key.check()
        }
    }
}
