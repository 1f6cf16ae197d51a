import Git
import Text
import Workflows

/// Commits that were once part of the history and are no longer.
struct LostCommits {
    private let repository: Repository
    private let auditedHistory: AuditedHistory
    private let tip: ObjectID

    init(_ repository: Repository, _ auditedHistory: AuditedHistory, tip: ObjectID) {
        self.repository = repository
        self.auditedHistory = auditedHistory
        self.tip = tip
    }

    /// The newest event of `former` that released or retracted a text and is not part of the history of `tip`. Events that the
    /// history repeats word for word, as after a rebase, do not count.
    func published(from former: ObjectID) throws -> (id: ObjectID, event: Event)? {
        guard (try? repository.commit(former)) != nil, try !auditedHistory.contains(former, of: tip, repository) else {
            return nil
        }
        var lost: (id: ObjectID, event: Event)?
        try repository.walk(from: [former]) { commit in
            if try auditedHistory.contains(commit.id, of: tip, repository) { return false }
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
        guard let name = event.article.flatMap(ArticleName.init) else { return false }
        var isRepeated = false
        try repository.walk(from: [tip]) { commit in
            if CommitMessage.mayBe(about: name, commit.message), case .event(event) = CommitMessage.read(commit.message) {
                isRepeated = true
            }
            return !isRepeated
        }
        return isRepeated
    }
}
