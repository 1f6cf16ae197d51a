package import Workflows

/// What readers see, in words.
package enum LiveWords {
    package static func short(_ live: ApprovalState.Live) -> String {
        switch live {
        case .nothing: ""
        case .text: "live"
        case .notice: "notice"
        }
    }

    /// - Parameter offset: the publication's minutes east of UTC, which decide what day it was.
    package static func sentence(_ live: ApprovalState.Live, _ offset: Int) -> String {
        switch live {
        case .nothing: "Not published."
        case .text(let commit, let time): "Published since \(Times.day(time, offset)) (\(commit.prefix(10)))."
        case .notice(let commit, let time, _):
            "Retracted \(Times.day(time, offset)) (\(commit.prefix(10))); readers see the notice."
        }
    }
}
