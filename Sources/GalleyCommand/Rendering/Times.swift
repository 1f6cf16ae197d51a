internal import Foundation

/// Times for people and programs, in UTC, as RFC 3339 writes them.
enum Times {
    /// `2018-09-07`
    static func day(_ time: Int64) -> String {
        String(instant(time).prefix(10))
    }

    /// `2018-09-07T09:00:00Z`
    static func instant(_ time: Int64) -> String {
        Date(timeIntervalSince1970: Double(time)).formatted(.iso8601)
    }

    /// `2018-09-07 09:00`
    static func minute(_ time: Int64) -> String {
        String(instant(time).prefix(16)).replacing("T", with: " ")
    }
}
