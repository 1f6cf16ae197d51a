/// What `galley workflow show --json` prints.
package struct WorkflowShowRecord: Encodable {
    package let transition: String
    package let from: [String]
    package let to: String
    package let by: [String]
    package let decision: Bool
    package let approvals: Int?
    package let note: Bool
    package let checks: String?
    package let `while`: String?

    package init(
        transition: String, from: [String], to: String, by: [String], decision: Bool, approvals: Int?, note: Bool,
        checks: String?,
        while condition: String?
    ) {
        self.transition = transition
        self.from = from
        self.to = to
        self.by = by
        self.decision = decision
        self.approvals = approvals
        self.note = note
        self.checks = checks
        self.while = condition
    }
}
