internal import Editorial
internal import Newsroom

/// What is odd about an article, in words.
enum OddityWords {
    static func short(_ oddity: ListedArticle.Oddity) -> String {
        switch oddity {
        case .unreadable(let refusal): Complaint(refusal).sentence
        case .unknownState(let state): "\"\(state)\" is no state of its workflow"
        case .stateByHand(let recorded): "the state was changed without Galley; recorded is \(recorded)"
        case .neverRecorded: "made without Galley"
        case .misnamed: "no article: its name is no slug; rename it with `git mv`"
        }
    }
}

/// What is before the public, in words.
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
        case .nothing: "Nothing of it is before the public."
        case .text(let commit, let time): "Live since \(Times.day(time, offset)) (\(commit.prefix(10)))."
        case .notice(let commit, let time, _):
            "Retracted \(Times.day(time, offset)) (\(commit.prefix(10))); readers see the notice."
        }
    }
}
