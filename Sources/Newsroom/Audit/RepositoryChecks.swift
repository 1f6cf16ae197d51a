import Git
import Workflows

/// What the repository itself says about its history: whether git shows a different one, and which commits it once had.
struct RepositoryChecks {
    private let repository: Repository
    private let tip: ObjectID
    private let branch: String?

    init(_ repository: Repository, tip: ObjectID, branch: String?) {
        self.repository = repository
        self.tip = tip
        self.branch = branch
    }

    /// Settings that make git show another history than the recorded one.
    func ofRepository() throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        for reference in try repository.references(under: "refs/replace/") {
            let replaced = String(reference.name.dropFirst("refs/replace/".count))
            let isCommit = ObjectID(hex: replaced).map { (try? repository.commit($0)) != nil } ?? false
            findings.append(
                AuditFinding(
                    .replaceRefs, commit: isCommit ? replaced : nil,
                    "git shows \(reference.id.abbreviated) in place of \(replaced.prefix(10)); `git replace -d \(replaced)` ends that.",
                    expected: replaced, found: reference.id.hex))
        }
        if repository.hasGrafts {
            findings.append(
                AuditFinding(.grafts, commit: nil, "info/grafts gives commits other parents than they have; remove the file."))
        }
        if repository.isShallow {
            findings.append(
                AuditFinding(
                    .shallowClone, commit: nil,
                    "The clone is shallow: what came before cannot be judged. `git fetch --unshallow` brings it."))
        }
        return findings
    }

    func findings(_ auditedHistory: AuditedHistory) throws -> [AuditFinding] {
        var findings = try ofRepository()
        var reported: Set<ObjectID> = []
        for (source, id, mayBeAhead) in try formerTips() {
            // A copy that is merely ahead holds everything that is here.
            if mayBeAhead, try repository.isAncestor(tip, of: id) { continue }
            if let lost = try LostCommits(repository, auditedHistory, tip: tip).published(from: id),
                reported.insert(lost.id).inserted
            {
                findings.append(
                    AuditFinding(
                        .historyRewritten, commit: lost.id.hex, article: lost.event.article,
                        "\(lost.event.name) by \(lost.event.by) was recorded in \(lost.id.abbreviated), which \(source) knows and the history no longer contains.",
                        expected: lost.id.hex, found: tip.hex))
            }
        }
        return findings
    }

    /// Commits that the branch, or a copy of it, named at some time.
    private func formerTips() throws -> [(source: String, id: ObjectID, mayBeAhead: Bool)] {
        var tips: [(source: String, id: ObjectID, mayBeAhead: Bool)] = []
        if let branch {
            for reference in try repository.references(under: "refs/remotes/") where reference.name.hasSuffix("/" + branch) {
                tips.append((String(reference.name.dropFirst("refs/remotes/".count)), reference.id, true))
            }
            for id in try repository.formerTips(of: "refs/heads/" + branch) { tips.append(("the reflog", id, false)) }
        }
        for reference in try repository.references(under: "refs/tags/") {
            guard let commit = try? repository.resolve(reference.name) else { continue }
            tips.append(("the tag " + reference.name.dropFirst("refs/tags/".count), commit, true))
        }
        return tips
    }
}
