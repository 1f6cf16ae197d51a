internal import Checks
internal import Newsroom
internal import PhotoCredits
internal import Signatures
internal import Text
internal import Workflows

/// What `galley completions --json` prints.
package struct CompletionsRecord: Encodable {
    package let shell: String
    package let script: String

    package init(shell: String, script: String) {
        self.shell = shell
        self.script = script
    }
}
