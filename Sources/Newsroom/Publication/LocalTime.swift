internal import Foundation

/// A time with the offset of a time zone.
public struct LocalTime: Hashable, Sendable {
    /// Seconds since 1970.
    public let time: Int64
    /// Minutes east of UTC.
    public let offset: Int

    /// - Parameter offset: minutes east of UTC.
    public init(_ time: Int64, offset: Int) {
        // Anybody can write any time into a commit; what no calendar shows is told as its last second.
        self.time = min(max(time, 0), 253_402_200_000)
        self.offset = min(max(offset, -1439), 1439)
    }

    /// `2018-09-07T11:05:00+09:00`
    public var instant: String { String(clock.dropLast()) + (offset == 0 ? "Z" : zone) }
    /// `2018-09-07 11:05 +0900`, or `2018-09-07 02:05 UTC`
    public var minute: String { "\(day) \(clock.dropFirst(11).prefix(5)) \(offset == 0 ? "UTC" : zone.replacing(":", with: ""))" }
    /// `2018-09-07`
    public var day: String { String(clock.prefix(10)) }
    /// `2018-09`
    public var month: String { String(clock.prefix(7)) }

    private var clock: String {
        Date(timeIntervalSince1970: Double(time + Int64(offset) * 60)).formatted(.iso8601)
    }

    private var zone: String {
        let minutes = abs(offset)
        func two(_ number: Int) -> String { String("0\(number)".suffix(2)) }
        return "\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
