public import Text

/// The finding that an acknowledgement covers: that of one rule in one commit.
public struct AcknowledgedFinding: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The id of the rule, `audit/…`.
    public let rule: String
    /// 40 hexadecimal digits.
    public let commit: String

    public init(rule: String, commit: String) {
        self.rule = rule
        self.commit = commit
    }

    /// Reads `RULE COMMIT`; nil for anything else, so that each finding has one spelling.
    public init?(_ text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 2, words[0].hasPrefix("audit/"), words[0].utf8.count > 6,
            words[0].utf8.dropFirst(6).allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }),
            words[1].utf8.count == 40,
            words[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.init(rule: words[0], commit: words[1])
    }

    public var description: String { "\(rule) \(commit)" }

    public static func < (one: AcknowledgedFinding, other: AcknowledgedFinding) -> Bool { one.description < other.description }

    /// The digest that other admins consent to, where consents are needed: over exactly these findings.
    public static func digest(of all: [AcknowledgedFinding]) -> ContentDigest {
        ContentDigest(of: Array("galley-acknowledge-1\n".utf8) + all.sorted().flatMap { Array("\($0)\n".utf8) })
    }
}
