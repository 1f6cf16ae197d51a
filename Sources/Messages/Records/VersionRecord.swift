/// What `galley version --json` prints.
package struct VersionRecord: Encodable {
    package let version: String
    package let rules: Int

    package init(version: String, rules: Int) {
        self.version = version
        self.rules = rules
    }
}
