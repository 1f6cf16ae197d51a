/// What `galley diff --json` prints.
package struct DiffRecord: Encodable {
    package let article: String
    package let old: String
    package let new: String
    package let differs: Bool
    package let patch: String
    package let words: String?
    package let files: [String]

    package init(article: String, old: String, new: String, differs: Bool, patch: String, words: String?, files: [String]) {
        self.article = article
        self.old = old
        self.new = new
        self.differs = differs
        self.patch = patch
        self.words = words
        self.files = files
    }
}
