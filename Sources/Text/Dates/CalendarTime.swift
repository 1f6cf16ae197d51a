/// A date, or a date and time, as RFC 3339 or YAML 1.1 (`2010-10-22 11:33:15 -4`) write them. What it leaves open is kept open:
/// ``earliest`` and ``latest``.
package struct CalendarTime: Hashable {
    /// Days since 1 January 1970.
    package let day: Int
    /// Seconds of the day; nil where only the day is given.
    package let second: Int?
    /// Minutes east of UTC; nil where nothing, or `-00:00`, is given.
    package let offset: Int?
    /// The same as RFC 3339 writes it.
    package let rfc3339: String

    /// Why a text is no such date.
    package enum Objection: Error, Hashable {
        case form
        /// A month, day, hour, minute, second or offset that the calendar or the clock does not have.
        case noSuch(String)
    }

    /// The first second that can be meant. Offsets run from 14 hours east to 12 hours west.
    package var earliest: Int64 { seconds(second ?? 0, offset ?? 14 * 60) }
    /// The last second that can be meant.
    var latest: Int64 { seconds(second ?? 86_399, offset ?? -12 * 60) }

    private func seconds(_ second: Int, _ offset: Int) -> Int64 { Int64(day) * 86_400 + Int64(second) - Int64(offset) * 60 }

    /// Whether it is certainly before `other`. Two bare days are compared as days.
    package func isBefore(_ other: CalendarTime) -> Bool {
        if second == nil && other.second == nil { return day < other.day }
        // Without an offset the same clock is meant for both.
        if offset == nil && other.offset == nil { return (day, second ?? 86_399) < (other.day, other.second ?? 0) }
        return latest < other.earliest
    }

    package init(_ text: String) throws(Objection) {
        var reader = DigitReader(Array(text.utf8))
        guard let year = reader.digits(4...4), reader.take("-"), let month = reader.digits(1...2), reader.take("-"),
            let day = reader.digits(1...2)
        else { throw .form }
        // `2018-9-7` is a date to YAML only where a time follows.
        guard !reader.isAtEnd || reader.position == 10 else { throw .form }
        guard (1...12).contains(month) else { throw .noSuch("month \(month)") }
        guard year > 0, day >= 1, day <= WrittenDate.days(in: month, of: year) else { throw .noSuch("day \(day) in that month") }
        self.day = Self.days(year, month, day)
        let days = "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))"
        guard !reader.isAtEnd else {
            (second, offset, rfc3339) = (nil, nil, days)
            return
        }
        guard reader.take("T") || reader.take("t") || reader.skipBlanks() else { throw .form }
        let (clock, seconds) = try Self.clock(&reader)
        let (zone, minutes) = try Self.offset(&reader)
        (second, offset, rfc3339) = (seconds, minutes, "\(days)T\(clock)\(zone)")
        guard reader.isAtEnd else { throw .form }
    }

    /// The time of day as RFC 3339 writes it, and its second of the day.
    private static func clock(_ reader: inout DigitReader) throws(Objection) -> (String, Int) {
        guard let hour = reader.digits(1...2), reader.take(":"), let minute = reader.digits(2...2), reader.take(":"),
            let second = reader.digits(2...2)
        else { throw .form }
        let fraction = reader.take(".") ? reader.digitText() : ""
        guard hour < 24 else { throw .noSuch("hour \(hour)") }
        guard minute < 60 else { throw .noSuch("minute \(minute)") }
        // 60 is a leap second.
        guard second <= 60 else { throw .noSuch("second \(second)") }
        let text = "\(padded(hour)):\(padded(minute)):\(padded(second))" + (fraction.isEmpty ? "" : "." + fraction)
        return (text, hour * 3_600 + minute * 60 + min(second, 59))
    }

    /// The offset as RFC 3339 writes it, and its minutes: `Z`, `+09:00`, and of YAML ` -4`, ` -0400`.
    private static func offset(_ reader: inout DigitReader) throws(Objection) -> (String, Int?) {
        if reader.isAtEnd { return ("", nil) }
        _ = reader.skipBlanks()
        if reader.take("Z") || reader.take("z") { return ("Z", 0) }
        let isWest = reader.take("-")
        guard isWest || reader.take("+") else { throw .form }
        var (hours, minutes) = (0, 0)
        if let both = reader.digits(4...4) {
            (hours, minutes) = (both / 100, both % 100)
        } else if let some = reader.digits(1...2) {
            hours = some
            if reader.take(":") {
                guard let rest = reader.digits(2...2) else { throw .form }
                minutes = rest
            }
        } else {
            throw .form
        }
        guard hours < 24, minutes < 60 else { throw .noSuch("offset of \(padded(hours)):\(padded(minutes))") }
        let text = "\(isWest ? "-" : "+")\(padded(hours)):\(padded(minutes))"
        return (text, isWest && hours == 0 && minutes == 0 ? nil : (hours * 60 + minutes) * (isWest ? -1 : 1))
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Seconds since 1970 at which a clock of UTC shows this.
    var asUTC: Int64 { seconds(second ?? 0, 0) }

    /// Days since 1970 in the Gregorian calendar, counted in years that begin in March so that the leap day comes last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let inEra = shifted % 400
        return shifted / 400 * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + dayOfYear - 719_468
    }
}

extension String {
    /// A date with a time of day and no offset, with that of a zone: `offset` says what it is, in minutes, at a time in seconds
    /// since 1970. Any other text stays.
    public func addingOffset(_ offset: (Int64) throws -> Int) rethrows -> String {
        guard let time = try? CalendarTime(self), time.second != nil, time.offset == nil else { return self }
        let near = time.asUTC - Int64(try offset(time.asUTC)) * 60
        return time.rfc3339 + WrittenDate.offsetText(try offset(near))
    }
}

/// Reads ASCII digits and marks one after the other.
private struct DigitReader {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// A number of this many digits, if no other digit goes on behind it.
    mutating func digits(_ count: ClosedRange<Int>) -> Int? {
        let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
        guard count.contains(digits.count) else { return nil }
        position = digits.endIndex
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
        position += 1
        return true
    }

    /// The digits that stand here, of which there may be none.
    mutating func digitText() -> String {
        let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
        position = digits.endIndex
        return String(decoding: digits, as: UTF8.self)
    }

    mutating func skipBlanks() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isBlank { position += 1 }
        return position > start
    }
}
