/// A date, or a date with time and zone, as RFC 3339 writes them.
struct Moment {
    /// Days since 1970 of the date as it is written.
    let day: Int64
    /// Seconds since 1970; nil for a date alone.
    let seconds: Int64?

    /// Reads `2018-09-07` or `2018-09-07T09:00:00-04:00`; nil for anything else, and for a day that no calendar has.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let date = Self.number(bytes[8..<10]),
            (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(date)
        else { return nil }
        day = Self.daysSince1970(year, month, date)
        if bytes.count == 10 {
            seconds = nil
            return
        }
        guard let time = Self.time(bytes[10...]) else { return nil }
        seconds = day * 86_400 + time
    }

    /// Whether this one is before `other`; days are compared where one of them has no time.
    func isBefore(_ other: Moment) -> Bool {
        if let seconds, let theirs = other.seconds { return seconds < theirs }
        return day < other.day
    }

    /// The latest second that is meant: of a date alone the end of that day where it ends last.
    var latest: Int64 { seconds ?? (day + 1) * 86_400 + 12 * 3600 }

    /// Seconds from midnight UTC of what follows the date.
    private static func time(_ bytes: ArraySlice<UInt8>) -> Int64? {
        var rest = bytes
        guard let mark = rest.popFirst(), [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(mark),
            rest.count >= 9
        else {
            return nil
        }
        let start = rest.startIndex
        guard rest[start + 2] == UInt8(ascii: ":"), rest[start + 5] == UInt8(ascii: ":"),
            let hour = number(rest[start..<start + 2]), let minute = number(rest[start + 3..<start + 5]),
            let second = number(rest[start + 6..<start + 8]), hour < 24, minute < 60, second < 61
        else { return nil }
        rest = rest[(start + 8)...]
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard rest.first.map({ number([$0]) != nil }) == true else { return nil }
            rest = rest.drop { number([$0]) != nil }
        }
        let local = hour * 3600 + minute * 60 + second
        if rest.elementsEqual([UInt8(ascii: "Z")]) || rest.elementsEqual([UInt8(ascii: "z")]) { return local }
        guard rest.count == 6, let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let zone = rest.startIndex
        guard rest[zone + 3] == UInt8(ascii: ":"), let hours = number(rest[zone + 1..<zone + 3]),
            let minutes = number(rest[zone + 4..<zone + 6]), hours < 24, minutes < 60
        else { return nil }
        let offset = hours * 3600 + minutes * 60
        return sign == UInt8(ascii: "+") ? local - offset : local + offset
    }

    private static func number(_ bytes: some Collection<UInt8>) -> Int64? {
        var number: Int64 = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return number
    }

    private static func days(in month: Int64, of year: Int64) -> Int64 {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// In the Gregorian calendar, for years from 0: counted in eras of 400 years that begin in March.
    private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
