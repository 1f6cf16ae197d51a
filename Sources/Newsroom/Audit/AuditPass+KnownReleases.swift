import Checks
import Git
import Workflows

extension AuditPass {
    /// For a pass that began in the middle: compares a commit with the releases before the beginning. One that is dated before
    /// the end of their embargo shows that the release was too early, as the whole audit would report.
    mutating func judgeKnownReleases(_ id: ObjectID, _ time: Int64) throws {
        guard auditedHistory.isPart, time < beginning else { return }
        if known.reach > time {
            // A month farther, so that many such commits cost a few walks.
            let reach = time - min(2_592_000, max(0, time))
            known = (reach, try embargoes(ofReleasesAfter: reach))
        }
        for embargo in known.embargoes {
            let finding = embargo.broken(at: time, by: "\(id.abbreviated), which came later, is dated before that")
            guard var finding else { continue }
            finding.causes = [id.hex]
            findings.append(finding)
        }
    }

    private func embargoes(ofReleasesAfter time: Int64) throws -> [Judge.Embargo] {
        let reader = CommitReader(versions)
        var found: [Judge.Embargo] = []
        try repository.walk(from: [auditedHistory.root]) { commit in
            // A release kept its embargo by its own time, which is what lies in between.
            guard commit.committer.time > time else { return false }
            guard case .event = CommitMessage.read(commit.message), commit.parents.count == 1,
                let policy = try versions.policyInForce(at: commit.parents[0])
            else { return true }
            let recorded = try reader.read(commit.id)
            var position = AuditPosition(policy: policy)
            try fetchRecords(recorded, commit.parents[0], &position)
            var judge = Judge(recorded, under: policy, checkNames: .current)
            judge.judge(&position.records, &position.consents)
            found += judge.embargoes
            return true
        }
        return found
    }
}
