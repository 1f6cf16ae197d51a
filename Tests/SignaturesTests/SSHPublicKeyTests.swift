import Foundation
import Testing

@testable import Signatures

@Suite struct SSHPublicKeyTests {
    @Test(arguments: [["-t", "ed25519"], ["-t", "ecdsa", "-b", "256"], ["-t", "rsa", "-b", "2048"]])
    func `the fingerprint is the one of ssh-keygen`(_ options: [String]) throws {
        let keyring = try Keyring()
        let line = try keyring.makeKey("key", options)
        let key = try SSHPublicKey(line: line)
        #expect(try key.fingerprint == keyring.fingerprint(line))
        #expect(line == key.line + " key@desk")
        #expect(SSHPublicKey.comment(ofLine: line) == "key@desk")
        #expect(try SSHPublicKey(blob: key.blob) == key)
    }

    @Test func `what is no key that can be used is refused with its cause`() throws {
        let keyring = try Keyring()
        let line = try keyring.makeKey("key", "-t", "ed25519")
        let weak = try keyring.makeKey("weak", "-t", "rsa", "-b", "1024")
        let large = try keyring.makeKey("large", "-t", "ecdsa", "-b", "384")
        let words = line.split(separator: " ").map(String.init)
        let faults: [(String, SSHKeyFault)] = [
            ("", .notALine), ("ssh-ed25519", .notALine), (words[1], .notALine), ("restrict " + line, .notALine),
            (line + "\n" + line, .notALine), ("-----BEGIN OPENSSH PRIVATE KEY-----", .notALine),
            ("ssh-rsa \(words[1])", .kindsDiffer("ssh-rsa", "ssh-ed25519")), (words[0] + " " + words[1] + "AAAA", .trailingBytes),
            (words[0] + " " + String(words[1].dropLast(4)), .broken), (words[0] + " " + String(words[1].dropLast()), .broken),
            (weak, .weak(bits: 1024)), (large, .unsupported("ecdsa-sha2-nistp384")),
            ("ssh-dss AAAA", .unsupported("ssh-dss")),
            ("ssh-ed25519-cert-v01@openssh.com AAAA", .unsupported("ssh-ed25519-cert-v01@openssh.com")),
        ]
        for (text, fault) in faults {
            #expect(throws: fault, "\(text)") { _ = try SSHPublicKey(line: text) }
        }
    }

    @Test func `one key has one blob`() throws {
        let keyring = try Keyring()
        let rsa = try SSHPublicKey(line: keyring.makeKey("rsa", "-t", "rsa", "-b", "2048"))
        // The exponent 65537, with a nought in front that means nothing.
        let exponent: [UInt8] = [0, 0, 0, 3, 1, 0, 1]
        let start = try #require(rsa.blob.indices.first { rsa.blob[$0...].starts(with: exponent) })
        var padded = rsa.blob
        padded.replaceSubrange(start..<(start + 7), with: [0, 0, 0, 4, 0, 1, 0, 1])
        #expect(throws: SSHKeyFault.broken) { _ = try SSHPublicKey(blob: padded) }
        let p256 = try SSHPublicKey(line: keyring.makeKey("p256", "-t", "ecdsa"))
        var beside = p256.blob
        beside[beside.count - 1] ^= 1
        #expect(throws: SSHKeyFault.broken) { _ = try SSHPublicKey(blob: beside) }
    }

    @Test func `every beginning of a key is refused, and so is every longer one`() throws {
        let keyring = try Keyring()
        for options in [["-t", "ed25519"], ["-t", "ecdsa"], ["-t", "rsa"]] {
            let key = try SSHPublicKey(line: keyring.makeKey("key-\(options[1])", options[0], options[1]))
            for count in 0..<key.blob.count {
                #expect(throws: SSHKeyFault.self) { _ = try SSHPublicKey(blob: Array(key.blob.prefix(count))) }
            }
            #expect(throws: SSHKeyFault.trailingBytes) { _ = try SSHPublicKey(blob: key.blob + [0]) }
        }
    }
}
