import Editorial
import Git
import Signatures

/// What somebody keeps elsewhere and holds against the history: commits that it must contain.
struct Trust {
    private enum Ground {
        case commit(ObjectID)
        case anchor(Anchor)
        /// A key with which the root must be signed.
        case key(SSHPublicKey)
        /// A commit that is not even in the repository.
        case missing(String)
    }

    private let grounds: [Ground]

    /// - Throws: ``Refusal`` for a text that is neither a revision nor an anchor.
    init(_ texts: [String], _ repository: Repository) throws {
        grounds = try texts.map { text in
            if let anchor = Anchor(text) { return .anchor(anchor) }
            if let key = try? SSHPublicKey(line: text) { return .key(key) }
            if let commit = try repository.resolve(text) { return .commit(commit) }
            if ObjectID(hex: text) != nil { return .missing(text) }
            throw Refusal.noSuchVersion(text)
        }
    }

    func findings(_ lineage: Lineage, tip: ObjectID, _ repository: Repository) throws -> [AuditFinding] {
        try grounds.compactMap { ground in
            switch ground {
            case .commit(let id): try Self.unjudged(id, lineage, tip: tip, repository)
            case .missing(let text): Self.lost(text)
            case .key(let key): try Self.unsigned(root: lineage.root, by: key, repository)
            case .anchor(let anchor):
                try Self.unjudged(anchor, lineage, tip: tip, repository)
            }
        }
    }

    /// A commit vouches for a history that was judged from the root to it and on, not for one that merely has it somewhere.
    private static func unjudged(
        _ id: ObjectID, _ lineage: Lineage, tip: ObjectID, _ repository: Repository
    ) throws -> AuditFinding? {
        if lineage.judges(id) { return nil }
        guard try lineage.contains(id, of: tip, repository) else { return lost(id.hex) }
        if lineage.isPart {
            return AuditFinding(
                .trustBefore, commit: id.hex,
                "\(id.abbreviated) is part of the history, and stands before what was judged here; without `--since` it is judged as well.",
                expected: id.hex)
        }
        return AuditFinding(
            .historyRewritten, commit: id.hex,
            "\(id.abbreviated) stands before the root of trust, \(lineage.root.abbreviated), where nothing is judged.",
            expected: id.hex, found: lineage.root.hex)
    }

    private static func unjudged(
        _ anchor: Anchor, _ lineage: Lineage, tip: ObjectID, _ repository: Repository
    ) throws -> AuditFinding? {
        guard let id = ObjectID(hex: anchor.commit), try lineage.contains(id, of: tip, repository) else {
            return lost(anchor.commit)
        }
        guard try anchor.digest == Anchor.digest(of: id, repository) else { return changed(anchor) }
        return try unjudged(id, lineage, tip: tip, repository)
    }

    private static func unsigned(root: ObjectID, by key: SSHPublicKey, _ repository: Repository) throws -> AuditFinding? {
        let signed = try repository.signature(ofCommit: root)
        let signer = signed.flatMap { try? SSHSignature(armoured: $0.signature).verify($0.payload) }
        guard signer != key else { return nil }
        return AuditFinding(
            signed == nil ? .unsigned : .unknownKey, commit: root.hex,
            "The root of trust is not signed with the key that should vouch for it.", expected: key.fingerprint,
            found: signer?.fingerprint)
    }

    private static func lost(_ commit: String) -> AuditFinding {
        AuditFinding(
            .historyRewritten, commit: commit, "The history does not contain \(commit.prefix(10)), which it once did.",
            expected: commit)
    }

    private static func changed(_ anchor: Anchor) -> AuditFinding {
        AuditFinding(
            .historyRewritten, commit: anchor.commit,
            "The events up to \(anchor.commit.prefix(10)) are not those that were anchored.",
            expected: anchor.digest)
    }
}
