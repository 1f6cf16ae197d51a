import Editorial
import Git

/// What somebody keeps elsewhere and holds against the history: commits that it must contain.
struct Trust {
    private enum Ground {
        case commit(ObjectID)
        case anchor(Anchor)
        /// A commit that is not even in the repository.
        case missing(String)
    }

    private let grounds: [Ground]

    /// - Throws: ``Refusal`` for a text that is neither a revision nor an anchor.
    init(_ texts: [String], _ repository: Repository) throws {
        grounds = try texts.map { text in
            if let anchor = Anchor(text) { return .anchor(anchor) }
            if let commit = try repository.resolve(text) { return .commit(commit) }
            if ObjectID(hex: text) != nil { return .missing(text) }
            throw Refusal.noSuchVersion(text)
        }
    }

    func findings(_ lineage: Lineage, tip: ObjectID, _ repository: Repository) throws -> [AuditFinding] {
        try grounds.compactMap { ground in
            switch ground {
            case .commit(let id): try lineage.contains(id, of: tip, repository) ? nil : Self.lost(id.hex)
            case .missing(let text): Self.lost(text)
            case .anchor(let anchor):
                if let id = ObjectID(hex: anchor.commit), try lineage.contains(id, of: tip, repository) {
                    try anchor.digest == Anchor.digest(of: id, repository) ? nil : Self.changed(anchor)
                } else {
                    Self.lost(anchor.commit)
                }
            }
        }
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
