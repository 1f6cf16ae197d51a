import Git
import Workflows

extension AuditPass {
    /// Findings that depend on the clone or the clock of the audit: that there is none today does not mean that there was none
    /// when it was acknowledged.
    private static let ofThePlace: [AuditRule] = [.aheadOfClock, .replaceRefs, .historyRewritten]

    /// Records the acknowledgements of a commit: of findings in commits that existed when it was made.
    mutating func note(_ all: [(finding: AcknowledgedFinding, by: Acknowledgement)], _ id: ObjectID) throws {
        for (finding, words) in all {
            guard let commit = ObjectID(hex: finding.commit), commit != id, try isThere(commit),
                try repository.isAncestor(commit, of: id)
            else {
                refuse(finding, at: id, "\(finding.commit.prefix(10)), which is no commit before it")
                continue
            }
            acknowledgements.append((finding, words, id))
        }
    }

    /// Compares the acknowledgements with all findings: one covers only what was a fault when it was made. Otherwise an
    /// acknowledgement of a sound commit would cover whatever makes it a fault later.
    mutating func acknowledge() throws {
        if acknowledgements.isEmpty { return }
        var places: [AcknowledgedFinding: [Int]] = [:]
        func place(_ index: Int) {
            guard let commit = findings[index].commit else { return }
            places[AcknowledgedFinding(rule: findings[index].rule.id, commit: commit), default: []].append(index)
        }
        for index in findings.indices { place(index) }
        var beyond: Set<String> = []
        for (finding, words, id) in acknowledgements {
            let found = try (places[finding] ?? []).filter { try wasThere(findings[$0], at: id) }
            for index in found { findings[index].acknowledgement = words }
            guard found.isEmpty, !Self.ofThePlace.contains(where: { $0.id == finding.rule }) else { continue }
            if let commit = ObjectID(hex: finding.commit), auditedHistory.isPart,
                auditedHistory.parents[commit] == nil || auditedHistory.isKnown(commit)
            {
                beyond.insert(id.hex)
                continue
            }
            refuse(finding, at: id, "\(finding.rule) in \(finding.commit.prefix(10)), which was not there to be found")
            place(findings.endIndex - 1)
        }
        if !beyond.isEmpty { try judgeBeyond(beyond) }
    }

    /// Whether a finding could have been made at a descendant of the commit at fault.
    private func wasThere(_ finding: AuditFinding, at id: ObjectID) throws -> Bool {
        if finding.causes.isEmpty { return true }
        return try finding.causes.contains { cause in
            guard let cause = ObjectID(hex: cause), cause != id else { return false }
            return try repository.isAncestor(cause, of: id)
        }
    }

    /// A pass that begins in the middle cannot know which earlier findings there were to be acknowledged; only the whole audit
    /// can.
    private mutating func judgeBeyond(_ acknowledgements: Set<String>) throws {
        var whole = try AuditPass(open, versions: nil, tip: tip, bases: [])
        try whole.run { _, _ in }
        findings += whole.findings.filter { finding in
            finding.rule == .acknowledgementInvalid && finding.commit.map(acknowledgements.contains) == true
        }
    }

    private mutating func refuse(_ finding: AcknowledgedFinding, at id: ObjectID, _ what: String) {
        findings.append(
            AuditFinding(.acknowledgementInvalid, commit: id.hex, "The acknowledgement is about \(what).", found: finding.commit))
    }

    private func isThere(_ id: ObjectID) throws -> Bool {
        do { return try repository.commit(id).id == id } catch  where error.isNotFound { return false }
    }
}
