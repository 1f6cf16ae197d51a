package import Newsroom

/// What a change of the policy is in JSON.
package struct PolicyChangeRecord: Encodable {
    let policyChange: String
    let time: String
    let by: String
    let files: [String]
    let subject: String

    package init(_ change: AuditReport.PolicyChange) {
        policyChange = change.commit
        time = Times.instant(change.time)
        by = change.by
        files = change.files
        subject = change.subject
    }
}
