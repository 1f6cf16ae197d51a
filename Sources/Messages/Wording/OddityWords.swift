package import Newsroom

/// What is odd about an article, in words.
package enum OddityWords {
    package static func short(_ oddity: ListedArticle.Oddity) -> String {
        switch oddity {
        case .unreadable(let refusal): CommandError(refusal).sentence
        case .unknownState(let state): "its workflow has no state \"\(state)\""
        case .stateByHand(let recorded): "its state was changed by hand; the recorded state is \(recorded)"
        case .editedByHand(let commit):
            "its published text was changed by hand in \(commit.prefix(10)); before a push, `git reset --keep \(commit.prefix(10))~1` takes that back and all after it, then `galley revise`"
        case .neverRecorded: "made without Galley"
        case .misnamed: "not an article: its file name cannot be used; rename it with `git mv`"
        case .ownerless: "a folder without its article, so no rule judges its files; move them with `git mv`, or remove them"
        }
    }
}
