internal import Text
package import Workflows

/// What a finding of an audit is in JSON.
package struct AuditFindingRecord: Encodable {
    package let rule: String
    let severity: String
    let commit: String?
    package let article: String?
    let message: String
    let expected: String?
    let found: String?
    package let acknowledged: AcknowledgementRecord?

    package init(_ finding: AuditFinding) {
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
