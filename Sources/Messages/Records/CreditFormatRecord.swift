internal import Checks
internal import Newsroom
internal import PhotoCredits
internal import Signatures
internal import Text
internal import Workflows

/// What `galley credit format --json` prints.
package struct CreditFormatRecord: Encodable {
    package let line: String

    package init(line: String) {
        self.line = line
    }
}
