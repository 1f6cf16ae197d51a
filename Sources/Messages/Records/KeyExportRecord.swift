/// What `galley key export --json` prints.
package struct KeyExportRecord: Encodable {
    package let line: String

    package init(line: String) {
        self.line = line
    }
}
