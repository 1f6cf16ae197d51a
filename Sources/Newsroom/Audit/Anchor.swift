import Git
import Text
import Workflows

/// A line to keep outside of the repository, with which a history can be compared later: branch, commit, and a SHA-256 over all
/// events.
public struct Anchor: Hashable, Sendable, CustomStringConvertible {
    private static let mark = "galley-anchor-1"

    /// Without `refs/heads/`.
    public let branch: String
    /// 40 hexadecimal digits.
    public let commit: String
    /// 64 hexadecimal digits.
    public let digest: String

    init(branch: String, commit: String, digest: String) {
        self.branch = branch
        self.commit = commit
        self.digest = digest
    }

    /// Reads the line; nil for any other text.
    public init?(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 4, words[0] == Self.mark, ObjectID(hex: words[2]) != nil, ContentDigest(words[3]) != nil else {
            return nil
        }
        self.init(branch: words[1], commit: words[2], digest: String(words[3].dropFirst("sha256:".count)))
    }

    /// The line.
    public var description: String { "\(Self.mark) \(branch) \(commit) sha256:\(digest)" }

    /// The digest over all events up to a commit: of the commit and the message of each, oldest first.
    static func digest(of tip: ObjectID, _ repository: Repository) throws -> String {
        var lines: [[UInt8]] = []
        // Anchors that were kept elsewhere have this order.
        try repository.walk(from: [tip], ties: .asMet) { commit in
            if case .event = CommitMessage.read(commit.message) {
                let message = ContentDigest.hexadecimal(ContentDigest.sha256(commit.recordedMessage))
                lines.append(Array("\(commit.id.hex) \(message)\n".utf8))
            }
            return true
        }
        return ContentDigest.hexadecimal(ContentDigest.sha256(Array(lines.reversed().joined())))
    }
}

extension Publication {
    /// The anchor of the branch as it stands.
    /// - Throws: ``Refusal/shallow`` where not all events are here.
    public func anchor() throws -> Anchor {
        if repository.isShallow { throw Refusal.shallow }
        let snapshot = try snapshot()
        let digest = try Anchor.digest(of: snapshot.commit.id, repository)
        return Anchor(branch: snapshot.branch ?? "HEAD", commit: snapshot.commit.id.hex, digest: digest)
    }
}
