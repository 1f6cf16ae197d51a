import Git
import Text
import Workflows

extension Publication {
    /// Acknowledges errors that the audit finds in commits and that nothing can put right, or consents to that: one commit that
    /// changes no file.
    /// - Parameters:
    ///   - revisions: the commits.
    ///   - rules: only findings of these rules, by their ids; none: all findings there.
    /// - Throws: ``Refusal``; then nothing was written.
    public func acknowledge(
        _ revisions: [String], rules: Set<String> = [], reason: String, as part: PolicyPart = .change,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> [Recorded] {
        for rule in rules.sorted() where !AuditRule.all.contains(where: { $0.id == rule }) { throw Refusal.noSuchAuditRule(rule) }
        guard part == .consent || reason.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.noteMissing(transition: "audit acknowledge")
        }
        let commits = try revisions.map { try commit(named: $0).hex }
        // Who may not is told before the whole history is read.
        _ = try acknowledgementPlan([], (reason, part), on: snapshot())
        let errors = try verify(AuditRequest(), progress: progress).findings.filter { finding in
            finding.severity == .error && finding.acknowledgement == nil && (rules.isEmpty || rules.contains(finding.rule.id))
        }
        for commit in commits where !errors.contains(where: { $0.commit == commit }) {
            throw Refusal.nothingToAcknowledge(commit: commit)
        }
        let found = Set(
            errors.compactMap { finding in
                finding.commit.flatMap { commits.contains($0) ? AcknowledgedFinding(rule: finding.rule.id, commit: $0) : nil }
            })
        return try Recorder(publication: self).record([]) { snapshot in
            try requireWritableRepository()
            return try [acknowledgementPlan(found.sorted(), (reason, part), on: snapshot)]
        }
    }

    private func acknowledgementPlan(
        _ found: [AcknowledgedFinding], _ words: (reason: String, part: PolicyPart), on snapshot: Snapshot
    ) throws -> Plan {
        let actor = try Actor(self, snapshot.masthead)
        let digest = AcknowledgedFinding.digest(of: found)
        let question = AcknowledgementCheck(
            findings: found, masthead: snapshot.masthead, settings: snapshot.settings, person: actor.person,
            address: actor.address, consents: try found.isEmpty ? [] : consents(to: digest, on: snapshot))
        let gates = words.part == .change && !found.isEmpty ? question.gates : question.consentGates
        if let refusal = gates.refusal { throw refusal }
        let person = try actor.required()
        var event = Event(
            words.part == .change ? Event.acknowledge : Event.consent, by: person.id, role: PolicyChangeCheck.role,
            operatedBy: actor.operatedBy(snapshot.masthead))
        if words.part == .change { event.acknowledged = found } else { event.content = digest }
        let title = found.map { "\($0.rule) in \($0.commit.prefix(10))" }.joined(separator: ", ")
        return Plan(
            message: try CommitMessage(event, title: title, note: words.reason), person: person, tree: [], files: [])
    }
}
