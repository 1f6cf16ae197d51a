internal import Newsroom
internal import Workflows

extension PushRefusal {
    package var reference: String {
        switch self {
        case .deletion(let reference), .rewind(let reference, _), .standIn(let reference), .findings(let reference, _),
            .noPublication(let reference), .handover(let reference, _):
            reference
        }
    }

    /// What the person who pushed reads, line by line.
    package var words: [String] {
        let name = Self.short(reference)
        switch self {
        case .deletion:
            return [
                "galley: \(name) is the branch that readers are served from; it cannot be deleted here.",
                "  To serve readers from another branch, an admin names it first (`branch:` in galley.yml).",
            ]
        case .rewind(_, let lost):
            return [
                "galley: \(name) would lose commit \(lost.prefix(10)), which is on record here.",
                "  Take in what others pushed first (`git pull --no-rebase`), and push again without --force.",
            ]
        case .standIn:
            return [
                "galley: \(reference) would replace something that is on record, so it was refused.",
                "  Push a new tag under another name.",
            ]
        case .noPublication:
            return [
                "galley: \(name) would no longer have a galley.yml, so there would be no publication.",
                "  Put galley.yml back, and push again.",
            ]
        case .handover(_, let heir):
            let short = Self.short(heir)
            return [
                "galley: galley.yml of \(name) would name \(short) as the branch that readers are served from, and \(short) does not hold what \(name) holds.",
                "  Bring \(name) into \(short) first, and push both at once: `git push REMOTE \(name) \(short)`.",
            ]
        case .findings(_, let findings):
            let shown = findings.prefix(20).flatMap { finding in
                [
                    "  \((finding.commit ?? "").prefix(10)) \(finding.article ?? ""): \(finding.message) [\(finding.rule.id)]"
                ] + (finding.rule.remedy.map { ["    \($0)"] } ?? [])
            }
            let rest = findings.count > 20 ? ["  and \(findings.count - 20) more; `galley audit verify` shows them."] : []
            return ["galley: \(name): the rules of this publication do not allow what was pushed."] + shown + rest
        }
    }

    private static func short(_ reference: String) -> String {
        reference.hasPrefix("refs/heads/") ? String(reference.dropFirst(11)) : reference
    }
}
