internal import Crypto

/// The digest that decisions are about: a SHA-256 over an article without its state line and over every file in its folder.
///
/// A move, a rename and a rebase do not change it; a changed word, credit or pixel does. The bytes that are hashed are
/// `galley-content-1` and LF; the byte count of the content in decimal and LF; the content; and for each file, in the order of
/// the bytes of the paths, LF, its path inside the folder, a space and its SHA-256 in lower-case hexadecimal digits.
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
    /// 64 lower-case hexadecimal digits.
    public let hex: String

    /// `sha256:` and the digits, as it stands in commits.
    public var description: String { "sha256:" + hex }

    /// A file in the article's folder.
    public struct Attachment: Hashable, Sendable {
        /// The path inside the folder, byte for byte as git has it.
        public var path: [UInt8]
        /// The 32 bytes of the SHA-256 of the blob as it is stored.
        public var sha256: [UInt8]

        /// A file in the article's folder.
        public init(path: [UInt8], sha256: [UInt8]) {
            self.path = path
            self.sha256 = sha256
        }
    }

    /// Reads `sha256:` and 64 lower-case digits; nil for anything else, so that one digest has one spelling.
    public init?(_ description: String) {
        let text = Array(description.utf8)
        let prefix = Array("sha256:".utf8)
        guard text.count == prefix.count + 64, text.starts(with: prefix) else { return nil }
        let digits = text[prefix.count...]
        guard digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
        hex = String(decoding: digits, as: UTF8.self)
    }

    /// The digest of an article's content and of its files, given in any order.
    public init(content: [UInt8], attachments: [Attachment]) {
        var hash = SHA256()
        hash.update(data: Array("galley-content-1\n\(content.count)\n".utf8))
        hash.update(data: content)
        for attachment in attachments.sorted(by: { $0.path.lexicographicallyPrecedes($1.path) }) {
            hash.update(data: Array("\n".utf8) + attachment.path + Array(" \(Self.hexadecimal(attachment.sha256))".utf8))
        }
        hex = Self.hexadecimal(Array(hash.finalize()))
    }

    /// The digest of something else than an article, such as the files of a policy.
    package init(of bytes: [UInt8]) { hex = Self.hexadecimal(Self.sha256(bytes)) }

    /// The 32 bytes of the SHA-256 of some bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// Bytes as lower-case hexadecimal digits.
    public static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
