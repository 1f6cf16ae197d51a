internal import Newsroom
internal import Text

/// What `status` says about text that nobody has saved.
enum UnsavedWords {
    /// The command that saves it and takes nothing from the person who reads this.
    static func command(_ article: UnsavedArticle) -> String {
        let name = article.name.description
        let command = article.opening.map { "\(ActionWords.command($0, name)) --save" }
        switch article.saving {
        case .allowed: return command ?? "galley save"
        case .disqualifies, .refused: return "\(command ?? "galley save \(name)") --as \(article.savers.first ?? "PERSON")"
        }
    }

    /// What an editor should know before she saves another's text; nil for everybody else.
    static func warning(_ article: UnsavedArticle) -> String? {
        guard case .disqualifies = article.saving else { return nil }
        let others = article.savers.isEmpty ? "whoever typed it" : RefusalWords.either(article.savers)
        return "\(article.name) has unsaved changes, and git cannot tell who typed them.\n"
            + "  If you save them, you become a writer of this text and can no longer approve it: ask \(others) to save them."
    }
}
