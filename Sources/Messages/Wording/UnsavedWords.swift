package import Newsroom
internal import Text
internal import Workflows

/// What `status` says about text that nobody has saved.
package enum UnsavedWords {
    /// The command that saves it and takes nothing from the person who reads this.
    package static func command(_ article: UnsavedArticle) -> String {
        let name = article.name.description
        switch article.trouble {
        case .missingFile(let path): return "git checkout HEAD -- \(path)"
        case .movedByHand(let old, let new): return "mv \(new) \(old)"
        case .unreadable: return "galley edit \(name)"
        default: break
        }
        let command = article.opening.map { "\(ActionWords.command($0, name)) --save" }
        switch article.saving {
        case .allowed: return command ?? "galley save"
        case .disqualifies, .refused: return "\(command ?? "galley save \(name)") --as \(article.savers.first ?? "PERSON")"
        }
    }

    /// The command that saves a file of the policy, or brings it back.
    package static func command(_ file: Newsroom.Status.UnsavedPolicy) -> String {
        if file.isMissing { return "git checkout HEAD -- \(file.path)" }
        return "galley save \(file.path)" + (file.saver.map { " --as \($0)" } ?? "")
    }

    /// What is wrong with the file, and what to do, as `save` and the moves say it.
    package static func trouble(_ article: UnsavedArticle) -> String? {
        article.trouble.map { refusal in
            let words = CommandError(refusal)
            return "\(article.name): " + ([words.sentence] + words.hints).joined(separator: "\n  ")
        }
    }

    /// What an editor should know before she saves another's text; nil for everybody else.
    package static func warning(_ article: UnsavedArticle) -> String? {
        guard article.trouble == nil, case .disqualifies = article.saving else { return nil }
        let others = article.savers.isEmpty ? "whoever typed it" : RefusalWords.either(article.savers)
        return "\(article.name) has unsaved changes, and git cannot tell who typed them.\n"
            + "  If you save them, you become a writer of this text and can no longer approve it: ask \(others) to save them."
    }
}
