import Foundation
import Testing

@testable import Signatures

@Suite struct HostileSignatureTests {
    private let payload = Array("approve: The Ferry\n\nGalley-Event: approve\n".utf8)

    private func isAccepted(_ armoured: [UInt8], _ payload: [UInt8]) -> Bool {
        (try? SSHSignature(armoured: armoured).verify(payload)) != nil
    }

    @Test(arguments: ["ed25519", "ecdsa"]) func `no bit of a signature can be turned`(_ kind: String) throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", kind)
        let armoured = try keyring.sign(payload, by: "key")
        #expect(isAccepted(armoured, payload))
        let bytes = try Armour.bytes(armoured)
        for index in bytes.indices {
            for bit in 0..<8 {
                var turned = bytes
                turned[index] ^= 1 << bit
                #expect(!isAccepted(Armour.text(turned), payload), "byte \(index), bit \(bit)")
            }
        }
        for index in armoured.indices {
            for bit in 0..<8 {
                var turned = armoured
                turned[index] ^= 1 << bit
                #expect(!isAccepted(turned, payload), "character \(index), bit \(bit)")
            }
        }
    }

    @Test(arguments: ["ed25519", "ecdsa", "rsa"]) func `no part of a signature is one`(_ kind: String) throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", kind)
        let armoured = try keyring.sign(payload, by: "key")
        let bytes = try Armour.bytes(armoured)
        for count in 0..<bytes.count { #expect(!isAccepted(Armour.text(Array(bytes.prefix(count))), payload), "\(count) bytes") }
        for count in 0..<(armoured.count - 1) { #expect(!isAccepted(Array(armoured.prefix(count)), payload), "\(count)") }
    }

    @Test func `a signature that is moved to another text does not fit`() throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", "ed25519")
        let armoured = try keyring.sign(payload, by: "key")
        for index in payload.indices {
            var other = payload
            other[index] ^= 1
            #expect(throws: SignatureFault.doesNotFit) { try SSHSignature(armoured: armoured).verify(other) }
        }
    }

    @Test func `another person's key in place of the signer's does not fit`() throws {
        let keyring = try Keyring()
        let own = try SSHPublicKey(line: keyring.makeKey("own", "-t", "ed25519"))
        let other = try SSHPublicKey(line: keyring.makeKey("other", "-t", "ed25519"))
        let bytes = try Armour.bytes(keyring.sign(payload, by: "own"))
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: own.blob) })
        var forged = bytes
        forged.replaceSubrange(start..<(start + own.blob.count), with: other.blob)
        let signature = try SSHSignature(armoured: Armour.text(forged))
        #expect(signature.key == other)
        #expect(throws: SignatureFault.doesNotFit) { try signature.verify(payload) }
    }

    /// 60,000 signatures with bytes changed, put in and taken out: read or refused, never accepted, and never a trap.
    @Test(arguments: ["ed25519", "ecdsa", "rsa"]) func `nothing made of pieces is accepted`(_ kind: String) throws {
        let keyring = try Keyring()
        _ = try keyring.makeKey("key", "-t", kind)
        let original = try Armour.bytes(keyring.sign(payload, by: "key"))
        var random = SystemRandomNumberGenerator()
        var read = 0
        for _ in 0..<20_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
                case 2: bytes.remove(at: index)
                default: bytes.replaceSubrange(index..<min(index + 4, bytes.count), with: [0xFF, 0xFF, 0xFF, 0xFF])
                }
            }
            guard bytes != original else { continue }
            if (try? SSHSignature(bytes)) != nil { read += 1 }
            #expect(!isAccepted(Armour.text(bytes), payload))
        }
        #expect(read > 0)
    }
}
