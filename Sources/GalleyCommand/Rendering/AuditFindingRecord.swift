internal import Newsroom
internal import Text
internal import Workflows

/// What a finding of an audit is in JSON.
struct AuditFindingRecord: Encodable {
    let rule: String
    let severity: String
    let commit: String?
    let article: String?
    let message: String
    let expected: String?
    let found: String?
    let acknowledged: AcknowledgementRecord?

    init(_ finding: AuditFinding) {
        rule = finding.rule.id
        severity = finding.severity.rawValue
        commit = finding.commit
        article = finding.article
        message = finding.message
        expected = finding.expected
        found = finding.found
        acknowledged = finding.acknowledgement.map(AcknowledgementRecord.init)
    }
}
