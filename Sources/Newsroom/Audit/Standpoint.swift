import Editorial
import Git

/// What the repository itself tells about its history: whether git shows another one, and which commits it once knew.
struct Standpoint {
    private let repository: Repository
    private let tip: ObjectID
    private let branch: String?

    init(_ repository: Repository, tip: ObjectID, branch: String?) throws {
        self.repository = repository
        self.tip = tip
        self.branch = branch
    }

    func findings(_ lineage: Lineage) throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        for reference in try repository.references(under: "refs/replace/") {
            let replaced = String(reference.name.dropFirst("refs/replace/".count))
            findings.append(
                AuditFinding(
                    .replaceRefs, commit: replaced,
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
        for (source, id) in try formerTips() {
            if let lost = try LostCommits(repository, lineage).published(from: id) {
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
    private func formerTips() throws -> [(source: String, id: ObjectID)] {
        var tips: [(source: String, id: ObjectID)] = []
        if let branch {
            for reference in try repository.references(under: "refs/remotes/") where reference.name.hasSuffix("/" + branch) {
                tips.append((String(reference.name.dropFirst("refs/remotes/".count)), reference.id))
            }
            for id in try repository.formerTips(of: "refs/heads/" + branch) { tips.append(("the reflog", id)) }
        }
        for reference in try repository.references(under: "refs/tags/") {
            guard let commit = try? repository.resolve(reference.name) else { continue }
            tips.append(("the tag " + reference.name.dropFirst("refs/tags/".count), commit))
        }
        return tips
    }
}

/// Commits that were once part of the history and are no longer.
struct LostCommits {
    private let repository: Repository
    private let lineage: Lineage

    init(_ repository: Repository, _ lineage: Lineage) {
        self.repository = repository
        self.lineage = lineage
    }

    /// The newest event before `tip` that released or took back a text and that nothing in the history repeats word for word, as
    /// a rebase does.
    func published(from tip: ObjectID) throws -> (id: ObjectID, event: Event)? {
        guard lineage.parents[tip] == nil, (try? repository.commit(tip)) != nil else { return nil }
        // A copy that is merely ahead holds everything that is here.
        if let newest = lineage.order.last, try repository.isAncestor(newest, of: tip) { return nil }
        var lost: (id: ObjectID, event: Event)?
        try repository.walk(from: [tip]) { commit in
            if lineage.parents[commit.id] != nil { return false }
            guard case .event(let event) = CommitMessage.read(commit.message), let to = event.to,
                case .policy(let policy) = try VersionReader(repository).policy(inTree: commit.tree) ?? .broken(file: "", ""),
                policy.workflows.values.contains(where: { $0.state(to).map { $0.isPublic || $0.showsNotice } ?? false }),
                try !isRepeated(event)
            else { return true }
            lost = (commit.id, event)
            return false
        }
        return lost
    }

    private func isRepeated(_ event: Event) throws -> Bool {
        for id in lineage.order.reversed() {
            if case .event(event) = CommitMessage.read(try repository.commit(id).message) { return true }
        }
        return false
    }
}
