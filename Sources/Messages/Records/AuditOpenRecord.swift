/// What `galley audit open --json` prints.
package struct AuditOpenRecord: Encodable {
    package struct Decision: Encodable {
        package let time: String
        package let person: String
        package let role: String?
        package let deed: String
        package let content: String?
        package let commit: String
        package let signed: Bool

        package init(time: String, person: String, role: String?, deed: String, content: String?, commit: String, signed: Bool) {
            self.time = time
            self.person = person
            self.role = role
            self.deed = deed
            self.content = content
            self.commit = commit
            self.signed = signed
        }
    }

    package struct Fault: Encodable {
        package let fault: String
        package let file: String?
        package let message: String

        package init(fault: String, file: String?, message: String) {
            self.fault = fault
            self.file = file
            self.message = message
        }
    }

    package let ok: Bool
    package let article: String
    package let title: String
    package let publication: String
    package let tip: String
    package let root: String
    package let state: String
    package let events: Int
    package let files: Int
    package let decisions: [Decision]
    package let faults: [Fault]
    package let findings: [AuditFindingRecord]

    package init(
        ok: Bool, article: String, title: String, publication: String, tip: String, root: String, state: String, events: Int,
        files: Int, decisions: [Decision], faults: [Fault], findings: [AuditFindingRecord]
    ) {
        self.ok = ok
        self.article = article
        self.title = title
        self.publication = publication
        self.tip = tip
        self.root = root
        self.state = state
        self.events = events
        self.files = files
        self.decisions = decisions
        self.faults = faults
        self.findings = findings
    }
}
