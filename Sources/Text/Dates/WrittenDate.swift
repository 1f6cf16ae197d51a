/// A date as pages print it: `September 7, 2018`, `7 September 2018, 9:00 AM JST`, `2018. 9. 7. 오전 9:00`, `2018년 9월 7일(금)`.
package struct WrittenDate: Hashable, Sendable {
    /// A time of day.
    package struct Clock: Hashable, Sendable {
        package var hour: Int
        package var minute: Int
        package var second = 0
    }

    /// What is wrong with the words for a zone.
    package enum ZoneDoubt: Hashable, Sendable {
        /// Several countries have a zone of this name: `CST`, `IST`.
        case ambiguous(String)
        /// The name is that of the other half of the year: `EST` in July.
        case season(String)
    }

    /// The day, as `2018-09-07`.
    package var iso: String
    /// The time of day, where one stands beside the day.
    package var clock: Clock?
    /// Minutes east of UTC on that day, where a zone says so.
    package var offset: Int?
    package var zoneDoubt: ZoneDoubt?

    /// Day, time and offset as RFC 3339 writes them, as far as they are known.
    package var rfc3339: String {
        guard let clock else { return iso }
        let time = "\(Self.padded(clock.hour)):\(Self.padded(clock.minute)):\(Self.padded(clock.second))"
        guard let offset else { return "\(iso)T\(time)" }
        return "\(iso)T\(time)\(Self.offsetText(offset))"
    }

    /// `+09:00`, and `Z` for none.
    package static func offsetText(_ minutes: Int) -> String {
        if minutes == 0 { return "Z" }
        return "\(minutes < 0 ? "-" : "+")\(padded(abs(minutes) / 60)):\(padded(abs(minutes) % 60))"
    }

    /// The date that these words are, nil if they are none, are more than one, or could be read in two ways.
    package static func read(_ words: [String]) -> WrittenDate? {
        guard (1...16).contains(words.count) else { return nil }
        return read(Array(words.joined(separator: " ").unicodeScalars))
    }

    /// The date that all of these scalars are.
    package static func read(_ scalars: [Unicode.Scalar]) -> WrittenDate? {
        guard scalars.count <= 200 else { return nil }
        var scanner = DateScanner(scalars)
        guard let date = scanner.date() else { return nil }
        scanner.skip(DateScanner.closings)
        return scanner.isAtEnd ? date : nil
    }

    /// The date that begins at `start`, and the scalar after it.
    package static func read(_ scalars: [Unicode.Scalar], from start: Int) -> (date: WrittenDate, end: Int)? {
        var scanner = DateScanner(window(scalars, start))
        return scanner.date().map { ($0, start + scanner.position) }
    }

    /// The time of day that begins at `start`, with its offset on a day, and the scalar after it.
    package static func readClock(_ scalars: [Unicode.Scalar], from start: Int, on day: String) -> (date: WrittenDate, end: Int)?
    {
        var scanner = DateScanner(window(scalars, start))
        var date = WrittenDate(iso: day)
        guard scanner.clock(into: &date) else { return nil }
        return (date, start + scanner.position)
    }

    /// No date is longer; a line may be.
    private static func window(_ scalars: [Unicode.Scalar], _ start: Int) -> [Unicode.Scalar] {
        Array(scalars[start..<min(scalars.count, start + 100)])
    }

    /// The day with these numbers; nil where the calendar has none.
    static func iso(_ year: Int?, _ month: Int?, _ day: Int?) -> String? {
        guard let year, let month, let day, (1000...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= days(in: month, of: year)
        else { return nil }
        return "\(year)-\(padded(month))-\(padded(day))"
    }

    static func days(in month: Int, of year: Int) -> Int {
        let isLeap = (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
