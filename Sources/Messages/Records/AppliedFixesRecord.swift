/// What `galley check --fix --json` prints.
package struct AppliedFixesRecord: Encodable {
    package let article: String
    package let patch: String

    package init(article: String, patch: String) {
        self.article = article
        self.patch = patch
    }
}
