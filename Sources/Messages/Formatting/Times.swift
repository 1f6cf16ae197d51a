internal import Newsroom

/// Times as RFC 3339 writes them: for programs in UTC, for people in the publication's time zone.
package enum Times {
    /// `2018-09-07`
    /// - Parameter offset: minutes east of UTC.
    package static func day(_ time: Int64, _ offset: Int = 0) -> String {
        LocalTime(time, offset: offset).day
    }

    /// `2018-09-07T09:00:00Z`
    package static func instant(_ time: Int64) -> String {
        LocalTime(time, offset: 0).instant
    }
}
