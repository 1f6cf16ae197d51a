internal import Foundation

/// Times as RFC 3339 writes them: for programs in UTC, for people in the publication's time zone.
enum Times {
    /// `2018-09-07`
    /// - Parameter offset: minutes east of UTC.
    static func day(_ time: Int64, _ offset: Int = 0) -> String {
        String(instant(time + Int64(offset) * 60).prefix(10))
    }

    /// `2018-09-07T09:00:00Z`
    static func instant(_ time: Int64) -> String {
        Date(timeIntervalSince1970: Double(time)).formatted(.iso8601)
    }

    /// `2018-09-07 18:00 +0900`, or `2018-09-07 09:00 UTC`
    /// - Parameter offset: minutes east of UTC.
    static func minute(_ time: Int64, _ offset: Int) -> String {
        let local = String(instant(time + Int64(offset) * 60).prefix(16)).replacing("T", with: " ")
        if offset == 0 { return local + " UTC" }
        let digits = String(abs(offset) / 60 * 100 + abs(offset) % 60)
        return local + (offset < 0 ? " -" : " +") + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
