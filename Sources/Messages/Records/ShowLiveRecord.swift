/// What `galley show --live --json` prints.
package struct ShowLiveRecord: Encodable {
    package let article: String
    package let live: String
    package let commit: String
    /// As the masthead had them when the text was released.
    package let authors: [ShowAuthorRecord]
    package let text: String

    package init(article: String, live: String, commit: String, authors: [ShowAuthorRecord], text: String) {
        self.article = article
        self.live = live
        self.commit = commit
        self.authors = authors
        self.text = text
    }
}
