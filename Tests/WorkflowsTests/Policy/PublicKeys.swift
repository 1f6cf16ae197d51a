import Signatures

/// Public keys whose private halves nobody has: Ed25519 points that are as good as any for reading and telling apart.
enum PublicKeys {
    static func line(_ number: UInt8, comment: String = "") throws -> String {
        let name = Array("ssh-ed25519".utf8)
        let blob = [0, 0, 0, UInt8(name.count)] + name + [0, 0, 0, 32] + [UInt8](repeating: number, count: 32)
        let line = try SSHPublicKey(blob: blob).line
        return comment.isEmpty ? line : "\(line) \(comment)"
    }

    static func key(_ number: UInt8) throws -> SSHPublicKey { try SSHPublicKey(line: line(number)) }
}
