import Crypto
import Testing

@testable import Signatures

/// Keys on hardware tokens. There is no token here: the test signs what one would sign, and ssh-keygen says whether it is right.
@Suite struct TokenKeyTests {
    private let payload = Array("publish: The Ferry\n".utf8)
    private let application = Array("ssh:".utf8)
    /// Touched once, and the counter.
    private let flags: [UInt8] = [1, 0, 0, 0, 7]

    private var signed: [UInt8] {
        Array("SSHSIG".utf8) + Wire.string("git".utf8) + Wire.string([]) + Wire.string("sha512".utf8)
            + Wire.string(Array(SHA512.hash(data: payload)))
    }

    private var words: [UInt8] {
        Array(SHA256.hash(data: application)) + flags + Array(SHA256.hash(data: signed))
    }

    private func armoured(_ blob: [UInt8], _ name: String, _ signature: [UInt8]) -> [UInt8] {
        let inner = Wire.string(name.utf8) + Wire.string(signature) + flags
        let bytes =
            Array("SSHSIG".utf8) + [0, 0, 0, 1] + Wire.string(blob) + Wire.string("git".utf8) + Wire.string([])
            + Wire.string("sha512".utf8) + Wire.string(inner)
        return Armour.text(bytes)
    }

    private func expectAgreement(_ armoured: [UInt8], _ kind: SSHPublicKey.Kind) throws {
        let keyring = try Keyring()
        #expect(try keyring.accepts(armoured, payload))
        let signature = try SSHSignature(armoured: armoured)
        #expect(try signature.verify(payload).kind == kind)
        #expect(throws: SignatureFault.doesNotFit) { try signature.verify(payload + [1]) }
        var counted = try Armour.bytes(armoured)
        counted[counted.count - 1] ^= 1
        #expect(throws: SignatureFault.doesNotFit) { try SSHSignature(armoured: Armour.text(counted)).verify(payload) }
        #expect(try keyring.fingerprint(signature.key.line) == signature.key.fingerprint)
    }

    @Test func `Ed25519 on a token`() throws {
        let key = Curve25519.Signing.PrivateKey()
        let name = "sk-ssh-ed25519@openssh.com"
        let blob = Wire.string(name.utf8) + Wire.string(Array(key.publicKey.rawRepresentation)) + Wire.string(application)
        try expectAgreement(armoured(blob, name, Array(key.signature(for: words))), .tokenEd25519)
    }

    @Test func `ECDSA on a token`() throws {
        let key = P256.Signing.PrivateKey()
        let name = "sk-ecdsa-sha2-nistp256@openssh.com"
        let blob =
            Wire.string(name.utf8) + Wire.string("nistp256".utf8) + Wire.string(Array(key.publicKey.x963Representation))
            + Wire.string(application)
        let raw = Array(try key.signature(for: words).rawRepresentation)
        try expectAgreement(armoured(blob, name, number(raw[..<32]) + number(raw[32...])), .tokenP256)
    }

    /// A number as OpenSSH writes it.
    private func number(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let digits = Array(bytes.drop { $0 == 0 })
        return Wire.string((digits.first ?? 0) >= 0x80 ? [0] + digits : digits)
    }
}
