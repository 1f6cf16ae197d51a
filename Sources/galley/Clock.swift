import Foundation

/// What time it is, in seconds since 1970.
enum Clock {
    static var now: Int64 { Int64(Date().timeIntervalSince1970) }

    /// The second at which clocks here (`TZ`) showed what they show in UTC at `seconds`.
    static func local(_ seconds: Int64) -> Int64 {
        func offset(at time: Int64) -> Int64 {
            Int64(TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time))))
        }
        return seconds - offset(at: seconds - offset(at: seconds))
    }
}
