@testable import Signatures

/// Taking armoured signatures apart and putting them together, to forge some.
enum Armour {
    static func bytes(_ armoured: [UInt8]) throws -> [UInt8] {
        let lines = String(decoding: armoured, as: UTF8.self).split(separator: "\n").dropFirst().dropLast()
        guard let bytes = Base64.decoded(Array(lines.joined().utf8)) else { throw SignatureFault.unreadable(.base64) }
        return bytes
    }

    static func text(_ bytes: [UInt8]) -> [UInt8] {
        var digits = Base64.encoded(bytes)[...]
        var text = "-----BEGIN SSH SIGNATURE-----\n"
        while !digits.isEmpty {
            text += digits.prefix(70) + "\n"
            digits = digits.dropFirst(70)
        }
        return Array((text + "-----END SSH SIGNATURE-----\n").utf8)
    }

    /// The signature with another name in its last field that has `name`; lengths are put right.
    static func replacing(algorithm name: String, with other: String, in bytes: [UInt8], wrapped: Bool = true) -> [UInt8] {
        let field = Wire.string(name.utf8)
        guard let start = bytes.indices.last(where: { bytes[$0...].starts(with: field) }) else { return bytes }
        guard wrapped else {
            return Array(bytes[..<start]) + Wire.string(other.utf8) + bytes[(start + field.count)...]
        }
        let inner = Wire.string(other.utf8) + bytes[(start + field.count)...]
        return Array(bytes[..<(start - 4)]) + Wire.string(inner)
    }
}
