import Git
import Workflows

/// Permissions that one line of history took away, while another, with which it was merged later, went on using them.
///
/// A merge does not say which of its two lines was the branch; the order of the parents proves nothing. So the commits that
/// either side has alone are judged by what the other took away since the merge base.
struct Withdrawals {
    /// A line of history whose policy grants less than the one at the merge base.
    struct Withdrawal {
        /// The tip of that line.
        let side: ObjectID
        /// The policy at the tip.
        let policy: AuditPolicy
        /// The policy at the merge base; several where that is ambiguous.
        let before: [AuditPolicy]
        /// The merge that joined the line to the other one; nil where they are not merged yet.
        var merge: ObjectID?

        /// A policy of the other line without what was taken away; nil where nothing of it was.
        func lessened(_ policy: AuditPolicy) -> AuditPolicy? {
            let least = before.reduce(policy) { $0.without(whatWasTakenFrom: $1, by: self.policy) ?? $0 }
            return before.contains { policy.without(whatWasTakenFrom: $0, by: self.policy) != nil } ? least : nil
        }
    }

    /// For commits of one side: what the other sides took away.
    private(set) var byCommit: [ObjectID: [Withdrawal]] = [:]
    /// Merges that join commits from before the beginning of a pass that begins in the middle.
    private(set) var joiningKnown: Set<ObjectID> = []

    private let versions: VersionReader
    private let base: MergeBase
    private var repository: Repository { versions.repository }

    init(_ auditedHistory: inout AuditedHistory, tip: ObjectID, _ versions: VersionReader) throws {
        self.versions = versions
        base = MergeBase(versions.repository)
        for id in auditedHistory.graph.merges where id != auditedHistory.root && !auditedHistory.isKnown(id) {
            guard let parents = auditedHistory.parents[id], let fork = auditedHistory.fork(of: id) else { continue }
            try add(lessening(parents[0], since: fork.bases), of: id, to: fork.second)
            try add(lessening(parents[1], since: fork.bases), of: id, to: fork.first)
            if auditedHistory.isPart, (fork.first + fork.second).contains(where: auditedHistory.isKnown) {
                joiningKnown.insert(id)
            }
        }
        // What is pushed beside a branch is not joined to it yet, and will be held against it then.
        if let fork = auditedHistory.fork(of: tip, from: auditedHistory.root) {
            try add(lessening(auditedHistory.root, since: fork.bases), of: nil, to: fork.second)
        }
    }

    private mutating func add(_ withdrawal: Withdrawal?, of merge: ObjectID?, to commits: [ObjectID]) {
        guard var withdrawal else { return }
        withdrawal.merge = merge
        for commit in commits { byCommit[commit, default: []].append(withdrawal) }
    }

    /// What a line took away since the merge base; nil where that is nothing.
    private func lessening(_ side: ObjectID, since bases: [ObjectID]) throws -> Withdrawal? {
        let traces = try before(bases)
        let now = try PolicyObjectIDs(repository, tree: repository.commit(side).tree)
        guard traces.contains(where: { $0 != now }), let policy = try versions.policyInForce(at: side) else { return nil }
        let before = try traces.compactMap { objectIDs -> AuditPolicy? in
            if case .policy(let policy) = try versions.policy(of: objectIDs) { policy } else { nil }
        }
        guard before.contains(where: { $0.without(whatWasTakenFrom: $0, by: policy) != nil }) else { return nil }
        return Withdrawal(side: side, policy: policy, before: before)
    }

    /// The policy at the merge base, file by file.
    private func before(_ bases: [ObjectID]) throws -> [PolicyObjectIDs] {
        let traces = try bases.map { try PolicyObjectIDs(repository, tree: repository.commit($0).tree) }
        guard traces.count > 1 else { return traces }
        let merged = try ["galley.yml", "masthead.yml", "workflows"].map { try base.value(at: .init(path: $0), of: bases) }
        guard case .entry(let settings, .regular) = merged[0], case .entry(let masthead, .regular) = merged[1],
            case .entry(let workflows, .directory) = merged[2], !merged.contains(where: base.isOfNoTree)
        else { return traces }
        return [PolicyObjectIDs(settings: settings, masthead: masthead, workflows: workflows)]
    }
}
