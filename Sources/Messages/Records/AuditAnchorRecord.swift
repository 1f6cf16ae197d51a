/// What `galley audit anchor --json` prints.
package struct AuditAnchorRecord: Encodable {
    package let anchor: String
    package let branch: String
    package let commit: String
    package let sha256: String

    package init(anchor: String, branch: String, commit: String, sha256: String) {
        self.anchor = anchor
        self.branch = branch
        self.commit = commit
        self.sha256 = sha256
    }
}
