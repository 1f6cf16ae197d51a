/// What `galley hook install --json` prints.
package struct HookInstallMergeRecord: Encodable {
    package let hooks: [String]
    package let ok: Bool
    package let written: [String]
    package let kept: [String]?
    package let hiddenBy: String?
    package let dryRun: Bool?

    package init(hooks: [String], ok: Bool, written: [String], kept: [String]?, hiddenBy: String?, dryRun: Bool?) {
        self.hooks = hooks
        self.ok = ok
        self.written = written
        self.kept = kept
        self.hiddenBy = hiddenBy
        self.dryRun = dryRun
    }
}
