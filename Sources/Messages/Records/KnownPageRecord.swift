/// What `galley import --json` prints.
package struct KnownPageRecord: Encodable {
    package var ok = true
    package let file: String
    package let known: String

    package init(file: String, known: String) {
        self.file = file
        self.known = known
    }
}
