import Git
import Signatures
import Workflows

/// What was kept elsewhere and vouches for the history: commits that it must contain, or the key of its root.
struct Trust {
    private enum Basis {
        case commit(ObjectID)
        case anchor(Anchor)
        /// A key with which the root must be signed.
        case key(SSHPublicKey)
        /// A commit that is not in the repository.
        case missing(String)
    }

    private let grounds: [Basis]

    /// - Throws: ``Refusal`` for a text that is neither a revision nor an anchor.
    init(_ texts: [String], _ files: [TrustFile], in publication: Publication) throws {
        let repository = publication.repository
        let named: [Basis] = try texts.map { text in
            if let ground = try Self.ground(text, repository) { return ground }
            do { return .commit(try publication.commit(named: text)) } catch Refusal.noSuchVersion {
                throw Refusal.noTrust(text)
            }
        }
        grounds = try named + files.flatMap { try Self.grounds($0, repository) }
    }

    /// Anchors, keys and full commit ids. Names of references are left out, because whoever can push can move them.
    private static func ground(_ text: String, _ repository: Repository) throws -> Basis? {
        if let anchor = Anchor(text) { return .anchor(anchor) }
        if let key = try? SSHPublicKey(line: text) { return .key(key) }
        guard ObjectID(hex: text) != nil else { return nil }
        return try repository.resolve(text).map { .commit($0) } ?? .missing(text)
    }

    private static func grounds(_ file: TrustFile, _ repository: Repository) throws -> [Basis] {
        // A branch or a tag of that name may be anybody's.
        if !file.isPath, try repository.resolve(file.name) != nil { throw Refusal.fileOrVersion(name: file.name) }
        var grounds: [Basis] = []
        for (number, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let ground = try ground(line, repository) else { throw Refusal.noAnchor(path: file.name, line: number + 1) }
            grounds.append(ground)
        }
        // A file that vouches for nothing is not what anybody meant.
        if grounds.isEmpty { throw Refusal.noAnchor(path: file.name, line: nil) }
        return grounds
    }

    func findings(_ auditedHistory: AuditedHistory, tip: ObjectID, _ repository: Repository) throws -> [AuditFinding] {
        try grounds.compactMap { ground in
            switch ground {
            case .commit(let id): try Self.unjudged(id, auditedHistory, tip: tip, repository)
            case .missing(let text): Self.lost(text)
            case .key(let key): try Self.unsigned(root: auditedHistory.root, by: key, repository)
            case .anchor(let anchor):
                try Self.unjudged(anchor, auditedHistory, tip: tip, repository)
            }
        }
    }

    /// A commit vouches for a history only if it was judged on the way from the root, not if it is merely an ancestor.
    private static func unjudged(
        _ id: ObjectID, _ auditedHistory: AuditedHistory, tip: ObjectID, _ repository: Repository
    ) throws -> AuditFinding? {
        if auditedHistory.judges(id) { return nil }
        guard try auditedHistory.contains(id, of: tip, repository) else { return lost(id.hex) }
        if auditedHistory.isPart {
            return AuditFinding(
                .trustBefore, commit: id.hex,
                "\(id.abbreviated) is part of the history, and stands before what was judged here; without `--since` it is judged as well.",
                expected: id.hex)
        }
        return AuditFinding(
            .historyRewritten, commit: id.hex,
            "\(id.abbreviated) stands before the root of trust, \(auditedHistory.root.abbreviated), where nothing is judged.",
            expected: id.hex, found: auditedHistory.root.hex)
    }

    private static func unjudged(
        _ anchor: Anchor, _ auditedHistory: AuditedHistory, tip: ObjectID, _ repository: Repository
    ) throws -> AuditFinding? {
        guard let id = ObjectID(hex: anchor.commit), try auditedHistory.contains(id, of: tip, repository) else {
            return lost(anchor.commit)
        }
        guard try anchor.digest == Anchor.digest(of: id, repository) else { return changed(anchor) }
        return try unjudged(id, auditedHistory, tip: tip, repository)
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
