/// What `galley list --json` prints.
package struct ListRecord: Encodable {
    package let article: String
    package let state: String
    package let live: String?
    package let date: String?
    package let title: String?
    package let authors: [String]
    package let categories: [String]
    package let oddity: String?

    package init(
        article: String, state: String, live: String?, date: String?, title: String?, authors: [String], categories: [String],
        oddity: String?
    ) {
        self.article = article
        self.state = state
        self.live = live
        self.date = date
        self.title = title
        self.authors = authors
        self.categories = categories
        self.oddity = oddity
    }
}
