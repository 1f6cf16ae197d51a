public import Signatures
import Text

/// A public key on somebody's entry of the masthead.
///
/// Whether it counts for a commit depends on history alone: it must be on the masthead of the commit's parent, and not retired
/// there. The days are for people to read.
public struct PersonKey: Hashable, Sendable {
    public let key: SSHPublicKey
    /// The comment after the key in its line, such as the name of a machine.
    public let comment: String
    /// The day on which it was added, as `2026-11-24`.
    public let added: String?
    /// The day on which it was retired.
    public let retired: String?

    public var isRetired: Bool { retired != nil }

    public init(key: SSHPublicKey, comment: String = "", added: String? = nil, retired: String? = nil) {
        self.key = key
        self.comment = comment
        self.added = added
        self.retired = retired
    }

    /// The line of a `.pub` file: kind, base64 and comment.
    public var line: String { comment.isEmpty ? key.line : "\(key.line) \(comment)" }

    /// Whether a line is this key's, whatever its comment.
    public func isLine(_ line: String) -> Bool { (try? SSHPublicKey(line: line)) == key }

    /// Reads what stands under `keys`: a line, a mapping `{key, added, retired}`, or a list of both.
    static func list(_ fields: Fields) throws(Malformed) -> [PersonKey] {
        guard let value = fields.value("keys") else { return [] }
        let items = value.list ?? [value]
        var keys: [PersonKey] = []
        for item in items { keys.append(try PersonKey(item)) }
        return keys
    }

    private init(_ item: YAMLValue) throws(Malformed) {
        if let line = item.string {
            self.init(
                key: try Self.key(line, at: item.place), comment: SSHPublicKey.comment(ofLine: line), added: nil, retired: nil)
            return
        }
        let parts = try Fields(item, of: "a key of a person", allowed: ["key", "added", "retired"])
        let line = try parts.required("key")
        self.init(
            key: try Self.key(line, at: parts.value("key")?.place ?? item.place),
            comment: SSHPublicKey.comment(ofLine: line), added: try Self.day("added", parts),
            retired: try Self.day("retired", parts))
    }

    private static func key(_ line: String, at place: SourceLocation) throws(Malformed) -> SSHPublicKey {
        do { return try SSHPublicKey(line: line) } catch {
            throw Malformed(.unexpectedValue(key: "keys", value: line, expected: error.remedy), at: place)
        }
    }

    private static func day(_ key: String, _ fields: Fields) throws(Malformed) -> String? {
        guard let value = fields.value(key), let text = try fields.text(key) else { return nil }
        guard isDay(text) else { throw fields.unexpected(key, value, "a day such as 2026-11-24") }
        return text
    }

    /// Whether `text` is a day as ISO 8601 writes it.
    public static func isDay(_ text: String) -> Bool {
        text.utf8.count == 10 && WrittenDate.read([text])?.iso == text
    }
}

extension SSHKeyFault {
    /// What to write instead of what cannot be used, to follow “write”.
    public var remedy: String {
        let line = "a public key in one line, as in a .pub file"
        return switch self {
        case .notALine, .broken, .trailingBytes: line
        case .kindsDiffer(let said, let actual): "\(line); this one says \(said) and is \(actual)"
        case .unsupported(let kind):
            "a key of the kind \(SSHPublicKey.Kind.allCases.map(\.rawValue).joined(separator: ", ")) in place of \(kind)"
        case .weak(let bits): "an RSA key of at least 2048 bits (this one has \(bits)), or better an ssh-ed25519 key"
        }
    }
}
