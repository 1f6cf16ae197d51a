/// What `galley status --json` prints about an unsaved file of the policy.
package struct StatusUnsavedPolicyRecord: Encodable {
    package var queue = "unsaved"
    package let file: String
    package let command: String

    package init(file: String, command: String) {
        self.file = file
        self.command = command
    }
}
