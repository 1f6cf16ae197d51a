/// What `galley completions --json` prints.
package struct CompletionsRecord: Encodable {
    package let shell: String
    package let script: String

    package init(shell: String, script: String) {
        self.shell = shell
        self.script = script
    }
}
