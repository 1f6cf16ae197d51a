package import Newsroom
internal import Text

/// What `galley status --json` prints about unsaved text.
package struct StatusUnsavedRecord: Encodable {
    package var queue = "unsaved"
    package let article: String
    package let state: String?
    package let command: String
    package let savers: [String]

    package init(_ unsaved: UnsavedArticle) {
        article = unsaved.name.description
        state = unsaved.state
        command = UnsavedWords.command(unsaved)
        savers = unsaved.savers
    }
}
