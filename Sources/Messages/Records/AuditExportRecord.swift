/// What `galley audit export --json` prints.
package struct AuditExportRecord: Encodable {
    package var ok = true
    package let article: String
    package let file: String
    package let tip: String
    package let events: Int
    package let files: Int
    package let dryRun: Bool?

    package init(article: String, file: String, tip: String, events: Int, files: Int, dryRun: Bool?) {
        self.article = article
        self.file = file
        self.tip = tip
        self.events = events
        self.files = files
        self.dryRun = dryRun
    }
}
