/// A date, or a date and time, as RFC 3339 writes them. What it leaves open is kept open: ``earliest`` and ``latest``.
struct CalendarTime: Hashable {
    /// Days since 1 January 1970.
    let day: Int
    /// Seconds of the day; nil where only the day is given.
    let second: Int?
    /// Minutes east of UTC; nil where nothing, or `-00:00`, is given.
    let offset: Int?

    /// Why a text is no such date.
    enum Objection: Error, Hashable {
        case form
        /// A month, day, hour, minute, second or offset that the calendar or the clock does not have.
        case noSuch(String)
    }

    /// The first second that can be meant. Offsets run from 14 hours east to 12 hours west.
    var earliest: Int64 { seconds(second ?? 0, offset ?? 14 * 60) }
    /// The last second that can be meant.
    var latest: Int64 { seconds(second ?? 86_399, offset ?? -12 * 60) }

    private func seconds(_ second: Int, _ offset: Int) -> Int64 { Int64(day) * 86_400 + Int64(second) - Int64(offset) * 60 }

    /// Whether it is certainly before `other`. Two bare days are compared as days.
    func isBefore(_ other: CalendarTime) -> Bool {
        if second == nil && other.second == nil { return day < other.day }
        // Without an offset the same clock is meant for both.
        if offset == nil && other.offset == nil { return (day, second ?? 86_399) < (other.day, other.second ?? 0) }
        return latest < other.earliest
    }

    init(_ text: String) throws(Objection) {
        var reader = DigitReader(Array(text.utf8))
        guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
            let day = reader.digits(2)
        else { throw .form }
        guard (1...12).contains(month) else { throw .noSuch("month \(month)") }
        guard year > 0, day >= 1, day <= WrittenDate.days(in: month, of: year) else { throw .noSuch("day \(day) in that month") }
        self.day = Self.days(year, month, day)
        guard !reader.isAtEnd else {
            (second, offset) = (nil, nil)
            return
        }
        guard reader.take("T") || reader.take("t") || reader.take(" ") else { throw .form }
        second = try Self.clock(&reader)
        offset = try Self.offset(&reader)
        guard reader.isAtEnd else { throw .form }
    }

    private static func clock(_ reader: inout DigitReader) throws(Objection) -> Int {
        guard let hour = reader.digits(2), reader.take(":"), let minute = reader.digits(2), reader.take(":"),
            let second = reader.digits(2)
        else { throw .form }
        if reader.take(".") { guard reader.skipDigits() else { throw .form } }
        guard hour < 24 else { throw .noSuch("hour \(hour)") }
        guard minute < 60 else { throw .noSuch("minute \(minute)") }
        // 60 is a leap second.
        guard second <= 60 else { throw .noSuch("second \(second)") }
        return hour * 3_600 + minute * 60 + min(second, 59)
    }

    private static func offset(_ reader: inout DigitReader) throws(Objection) -> Int? {
        if reader.isAtEnd { return nil }
        if reader.take("Z") || reader.take("z") { return 0 }
        let isWest = reader.take("-")
        guard isWest || reader.take("+"), let hours = reader.digits(2), reader.take(":"), let minutes = reader.digits(2) else {
            throw .form
        }
        guard hours < 24, minutes < 60 else { throw .noSuch("offset of \(hours):\(minutes)") }
        if isWest, hours == 0, minutes == 0 { return nil }
        return (hours * 60 + minutes) * (isWest ? -1 : 1)
    }

    /// Days since 1970 in the Gregorian calendar, counted in years that begin in March so that the leap day comes last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let inEra = shifted % 400
        return shifted / 400 * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + dayOfYear - 719_468
    }
}

/// Reads ASCII digits and marks one after the other.
private struct DigitReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[position..<position + count] {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        position += count
        return number
    }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
        position += 1
        return true
    }

    mutating func skipDigits() -> Bool {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position > start
    }
}
