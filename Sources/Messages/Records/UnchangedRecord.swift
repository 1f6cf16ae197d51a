/// What a command that found nothing to do says in JSON.
package struct UnchangedRecord: Encodable {
    package var ok = true
    package var changed = false
    package let article: String?
    package let file: String?
    package let dryRun: Bool?

    package init(article: String?, file: String?, dryRun: Bool?) {
        self.article = article
        self.file = file
        self.dryRun = dryRun
    }
}
