internal import Crypto
internal import CryptoExtras

extension KeyMaterial {
    /// Whether the signature in `reader`, whose algorithm is `algorithm`, was made by this key over `message`.
    /// - Throws: where the fields of the signature are not those of the algorithm, or the algorithm is none of this key's.
    func verifies(_ message: [UInt8], _ algorithm: String, _ reader: inout WireReader) throws -> Bool {
        switch self {
        case .ed25519(let point):
            try Self.require(algorithm, .ed25519)
            let signature = Array(try reader.string())
            return try Self.ed25519(point, signature, message)
        case .p256(let point):
            try Self.require(algorithm, .p256)
            return try Self.p256(point, reader.string(), message)
        case .rsa(let modulus, let exponent):
            return try Self.rsa(modulus, exponent, Array(reader.string()), message, algorithm)
        case .onToken(let key, let application):
            let signature = try reader.string()
            // The token signs its own words: for whom, whether it was touched, how often it has signed, and the digest.
            let flags = try reader.bytes(5)
            let words = Array(SHA256.hash(data: application)) + flags + Array(SHA256.hash(data: message))
            switch key {
            case .ed25519(let point):
                try Self.require(algorithm, .tokenEd25519)
                return try Self.ed25519(point, Array(signature), words)
            case .p256(let point):
                try Self.require(algorithm, .tokenP256)
                return try Self.p256(point, signature, words)
            default: return false
            }
        }
    }

    private static func require(_ algorithm: String, _ kind: SSHPublicKey.Kind) throws(SignatureFault) {
        guard algorithm == kind.rawValue else { throw .unsupported(algorithm) }
    }

    private static func ed25519(_ point: [UInt8], _ signature: [UInt8], _ message: [UInt8]) throws -> Bool {
        guard signature.count == 64 else { throw WireReader.Broken() }
        return try Curve25519.Signing.PublicKey(rawRepresentation: point).isValidSignature(signature, for: message)
    }

    private static func p256(_ point: [UInt8], _ pair: ArraySlice<UInt8>, _ message: [UInt8]) throws -> Bool {
        var reader = WireReader(pair)
        var raw: [UInt8] = []
        for _ in 0..<2 {
            let number = try reader.natural()
            guard number.count <= 32 else { throw WireReader.Broken() }
            raw += [UInt8](repeating: 0, count: 32 - number.count) + number
        }
        guard reader.isAtEnd else { throw WireReader.Broken() }
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: raw)
        return try P256.Signing.PublicKey(x963Representation: point).isValidSignature(signature, for: message)
    }

    private static func rsa(
        _ modulus: [UInt8], _ exponent: [UInt8], _ signature: [UInt8], _ message: [UInt8], _ algorithm: String
    ) throws -> Bool {
        guard signature.count == modulus.count else { throw WireReader.Broken() }
        let key = try _RSA.Signing.PublicKey(n: modulus, e: exponent)
        let raw = _RSA.Signing.RSASignature(rawRepresentation: signature)
        // The scheme is sound for signatures; its name in the library warns of it for encryption.
        switch algorithm {
        case "rsa-sha2-256": return key.isValidSignature(raw, for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
        case "rsa-sha2-512": return key.isValidSignature(raw, for: SHA512.hash(data: message), padding: .insecurePKCS1v1_5)
        // `ssh-rsa` is SHA-1, for which a second text with the same digest can be made.
        default: throw SignatureFault.unsupported(algorithm)
        }
    }
}
