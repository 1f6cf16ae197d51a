/// What `galley show --json` prints.
package struct ShowRecord: Encodable {
    package let article: String
    package let title: String?
    package let state: String
    package let commit: String
    package let content: String
    package let live: String?
    package let liveCommit: String?
    package let approvedBy: [String]
    package let note: NoteRecord?
    package let text: String

    package init(
        article: String, title: String?, state: String, commit: String, content: String, live: String?, liveCommit: String?,
        approvedBy: [String], note: NoteRecord?, text: String
    ) {
        self.article = article
        self.title = title
        self.state = state
        self.commit = commit
        self.content = content
        self.live = live
        self.liveCommit = liveCommit
        self.approvedBy = approvedBy
        self.note = note
        self.text = text
    }
}
