internal import Editorial
internal import Newsroom

/// What is odd about an article, in words.
enum OddityWords {
    static func short(_ oddity: ListedArticle.Oddity) -> String {
        switch oddity {
        case .unreadable(let refusal): Complaint(refusal).sentence
        case .unknownState(let state): "its workflow has no state \"\(state)\""
        case .stateByHand(let recorded): "its state was changed by hand; the recorded state is \(recorded)"
        case .neverRecorded: "made without Galley"
        case .misnamed: "not an article: its file name cannot be used; rename it with `git mv`"
        case .ownerless: "a folder without its article, so no rule judges its files; move them with `git mv`, or remove them"
        }
    }
}

/// What readers see, in words.
enum LiveWords {
    static func short(_ live: Standing.Live) -> String {
        switch live {
        case .nothing: ""
        case .text: "live"
        case .notice: "notice"
        }
    }

    /// - Parameter offset: the publication's minutes east of UTC, which decide what day it was.
    static func sentence(_ live: Standing.Live, _ offset: Int) -> String {
        switch live {
        case .nothing: "Not published."
        case .text(let commit, let time): "Published since \(Times.day(time, offset)) (\(commit.prefix(10)))."
        case .notice(let commit, let time, _):
            "Retracted \(Times.day(time, offset)) (\(commit.prefix(10))); readers see the notice."
        }
    }
}
