/// What `galley credit format --json` prints.
package struct CreditFormatRecord: Encodable {
    package let line: String

    package init(line: String) {
        self.line = line
    }
}
