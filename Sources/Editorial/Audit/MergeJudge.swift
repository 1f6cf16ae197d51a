/// Judges a merge: two parents, nothing of its own, and of each article and file of the policy what the one side made of it.
public struct MergeJudge {
    public private(set) var findings: [AuditFinding] = []

    public init(_ commit: RecordedCommit, _ merge: RecordedMerge) {
        if merge.parents > 2 {
            findings.append(
                AuditFinding(
                    .octopusMerge, commit: commit.id, "A merge of \(merge.parents) lines of history; two is what can be judged.",
                    expected: "2", found: "\(merge.parents)"))
        }
        for fault in merge.faults {
            findings.append(
                AuditFinding(
                    .mergeChanged, commit: commit.id, article: fault.name, "The merge does not keep \(fault.name): \(fault.what)."
                ))
        }
        if commit.claim != .plain {
            findings.append(
                AuditFinding(.trailerInjected, commit: commit.id, "A merge has trailers of Galley, which makes no merges."))
        }
        switch commit.signature {
        case .broken(let why):
            findings.append(AuditFinding(.badSignature, commit: commit.id, "The signature \(why)."))
        case .none, .fits, .foreign: break
        }
    }
}
