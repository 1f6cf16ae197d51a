/// What `galley status --json` prints.
package struct StatusRecord: Encodable {
    package let queue: String
    package let article: String
    package let state: String
    package let title: String?
    package let moves: [String]
    package let oddity: String?
    package let note: NoteRecord?

    package init(
        queue: String, article: String, state: String, title: String?, moves: [String], oddity: String?, note: NoteRecord?
    ) {
        self.queue = queue
        self.article = article
        self.state = state
        self.title = title
        self.moves = moves
        self.oddity = oddity
        self.note = note
    }
}
