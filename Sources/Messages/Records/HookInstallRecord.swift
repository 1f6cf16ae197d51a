/// What `galley hook install --json` prints.
package struct HookInstallRecord: Encodable {
    package let hook: String
    package let ok = true
    package let written: Bool
    /// The branch that HEAD was made to name; nil where it stays.
    package let head: String?
    package let dryRun: Bool?

    package init(hook: String, written: Bool, head: String?, dryRun: Bool?) {
        self.hook = hook
        self.written = written
        self.head = head
        self.dryRun = dryRun
    }
}
