import Foundation
import Testing

@testable import Signatures

@Suite struct SSHSignatureTests {
    private let payload = Array("tree 0\n\nsubmit: The Ferry\n".utf8)

    @Test(arguments: ["ed25519", "ecdsa", "rsa"], ["sha256", "sha512"])
    func `what ssh-keygen signed is verified, and gives the key`(_ kind: String, _ digest: String) throws {
        let keyring = try Keyring()
        let key = try SSHPublicKey(line: keyring.makeKey("key", "-t", kind))
        let armoured = try keyring.sign(payload, by: "key", "-O", "hashalg=\(digest)")
        let signature = try SSHSignature(armoured: armoured)
        #expect(SSHSignature.isArmoured(armoured))
        #expect(signature.digest.rawValue == digest)
        #expect(try signature.verify(payload) == key)
        // The commit's header has no line feed after the last line.
        #expect(try SSHSignature(armoured: armoured.dropLast()) == signature)
        #expect(throws: SignatureFault.doesNotFit) { try signature.verify(payload + [0x0A]) }
        #expect(throws: SignatureFault.doesNotFit) { try signature.verify([]) }
    }

    @Test func `a signature for another purpose is refused`() throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", "ed25519")
        let signature = try SSHSignature(armoured: keyring.sign(payload, by: "key", namespace: "file"))
        #expect(throws: SignatureFault.wrongNamespace("file")) { try signature.verify(payload) }
        #expect(try signature.verify(payload, namespace: "file") == signature.key)
    }

    /// RSA with SHA-1: made by hand, since ssh-keygen makes none any more.
    @Test func `the algorithms of another kind of key, and SHA-1, are refused`() throws {
        let keyring = try Keyring()
        for kind in ["rsa", "ed25519"] { _ = try keyring.makeKey("key-\(kind)", "-t", kind) }
        for (kind, name, other) in [
            ("rsa", "rsa-sha2-512", "ssh-rsa"), ("rsa", "rsa-sha2-512", "ssh-ed25519"),
            ("ed25519", "ssh-ed25519", "rsa-sha2-512"),
        ] {
            let bytes = try Armour.bytes(keyring.sign(payload, by: "key-\(kind)"))
            let forged = Armour.replacing(algorithm: name, with: other, in: bytes)
            let signature = try SSHSignature(armoured: Armour.text(forged))
            #expect(signature.algorithm == other)
            #expect(throws: SignatureFault.unsupported(other)) { try signature.verify(payload) }
        }
    }

    @Test func `a kind of key that is not known is refused by its name`() throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", "ecdsa", "-b", "384")
        let armoured = try keyring.sign(payload, by: "key")
        #expect(throws: SignatureFault.unsupported("ecdsa-sha2-nistp384")) { _ = try SSHSignature(armoured: armoured) }
    }

    @Test func `a reserved field that holds something is refused, though OpenSSH ignores it`() throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", "ed25519")
        var bytes = try Armour.bytes(keyring.sign(payload, by: "key"))
        let field = Array("git".utf8) + [0, 0, 0, 0]
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: field) })
        bytes.replaceSubrange((start + 3)..<(start + 7), with: [0, 0, 0, 1, 7])
        #expect(try keyring.accepts(Armour.text(bytes), payload))
        #expect(throws: SignatureFault.unreadable(.reserved)) { _ = try SSHSignature(armoured: Armour.text(bytes)) }
    }

    @Test func `another version, another magic, another digest are refused`() throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", "ed25519")
        let bytes = try Armour.bytes(keyring.sign(payload, by: "key"))
        var version = bytes
        version[9] = 2
        #expect(throws: SignatureFault.unreadable(.version)) { _ = try SSHSignature(armoured: Armour.text(version)) }
        var magic = bytes
        magic[0] = UInt8(ascii: "s")
        #expect(throws: SignatureFault.unreadable(.magic)) { _ = try SSHSignature(armoured: Armour.text(magic)) }
        let digest = Armour.replacing(algorithm: "sha512", with: "sha384", in: bytes, wrapped: false)
        #expect(throws: SignatureFault.unreadable(.hash)) { _ = try SSHSignature(armoured: Armour.text(digest)) }
        #expect(throws: SignatureFault.unreadable(.end)) { _ = try SSHSignature(armoured: Armour.text(bytes + [0])) }
    }

    @Test func `what is no armour is refused`() throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", "ed25519")
        let good = String(decoding: try keyring.sign(payload, by: "key"), as: UTF8.self)
        let broken = [
            "", "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n", " " + good, good + "\n", good + "x",
            good.replacing("\n", with: "\r\n"), good.replacing("SSH SIGNATURE", with: "PGP SIGNATURE"),
            good.replacing("\n-----END", with: "-----END"), good.replacing("\n-----END", with: "\n\n-----END"),
        ]
        for text in broken {
            #expect(throws: SignatureFault.unreadable(.armour), "\(text)") { _ = try SSHSignature(armoured: Array(text.utf8)) }
        }
    }
}
