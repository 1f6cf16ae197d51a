/// Reads a date as git reads `GIT_COMMITTER_DATE` and `GIT_AUTHOR_DATE`: git's internal format, RFC 2822, ISO 8601 and much that
/// resembles them.
///
/// A port of `parse_date_basic` of git's date.c, guesses and all, because the same words must give the same second in a move as in
/// `git commit`. What git refuses is refused.
public struct GitDate {
    /// A day and a time of day, as far as they are known.
    struct Fields {
        var year: Int?
        /// From 0.
        var month: Int?
        var day: Int?
        var hour: Int?
        var minute: Int?
        var second: Int?

        /// Whether nothing is known yet.
        var isEmpty: Bool {
            year == nil && month == nil && day == nil && hour == nil && minute == nil && second == nil
        }
    }

    let text: [UInt8]
    let now: Int64
    var fields = Fields()
    /// Minutes east of UTC.
    var offset: Int?
    /// Whether the fields are UTC already.
    var isUTC = false
    /// Whether something with a colon is no time of day.
    var isNonsense = false

    init(_ text: String, now: Int64) {
        self.text = Array(text.utf8.prefix { $0 != 0 })
        self.now = now
    }

    /// The second since 1970 that `text` names; nil where git would refuse it.
    /// - Parameters:
    ///   - now: by which git tells what can be no date because it lies in the future.
    ///   - local: the second at which clocks here showed what they show in UTC at the one that is given.
    public static func seconds(_ text: String, now: Int64, local: (Int64) -> Int64) -> Int64? {
        var reader = GitDate(text, now: now)
        if let seconds = reader.objectHeader() { return seconds }
        reader.readAll()
        guard !reader.isNonsense, let seconds = reader.fieldSeconds else { return nil }
        if reader.isUTC { return seconds }
        guard let offset = reader.offset else { return local(seconds) }
        return seconds - Int64(offset) * 60
    }

    /// The byte at an index; 0 beyond the end.
    func at(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(at(index)) }
    func isLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(at(index) | 0x20) }

    /// The digits from an index on, and where they end.
    func number(_ start: Int) -> (value: UInt64, end: Int) {
        var value: UInt64 = 0
        var end = start
        while isDigit(end) {
            let (product, isTooMuch) = value.multipliedReportingOverflow(by: 10)
            let (sum, isMore) = product.addingReportingOverflow(UInt64(at(end) - 0x30))
            value = isTooMuch || isMore ? .max : sum
            end += 1
        }
        return (value, end)
    }

    /// `@SECONDS +ZONE`, the only form that may lie outside of the years 1970 to 2099.
    func objectHeader() -> Int64? {
        guard at(0) == UInt8(ascii: "@"), isDigit(1) else { return nil }
        let (stamp, end) = number(1)
        guard at(end) == UInt8(ascii: " "), [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(at(end + 1)) else { return nil }
        let zone = number(end + 2)
        guard zone.end == end + 6, at(zone.end) == 0 || at(zone.end) == UInt8(ascii: "\n") else { return nil }
        return Int64(exactly: stamp)
    }

    mutating func readAll() {
        var index = 0
        while at(index) != 0, at(index) != UInt8(ascii: "\n") {
            if isLetter(index) {
                index += word(index)
            } else if isDigit(index) {
                index += digits(index)
            } else if [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(at(index)), isDigit(index + 1), fields.hour != nil {
                index += zone(index)
            } else {
                index += 1
            }
        }
    }

    var fieldSeconds: Int64? {
        let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
        guard let full = fields.year, let month = fields.month, let given = fields.day, let hour = fields.hour,
            let minute = fields.minute, let second = fields.second, (1970...2099).contains(full)
        else { return nil }
        let year = full - 1970
        let day = month < 2 || (year + 2) % 4 != 0 ? given - 1 : given
        let days = year * 365 + (year + 1) / 4 + before[month] + day
        return Int64(days * 86_400 + hour * 3_600 + minute * 60 + second)
    }
}

extension GitDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ].map { Array($0.utf8) }
    private static let weekdays = [
        "Sundays", "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays",
    ].map { Array($0.utf8) }
    /// Hours east of UTC, summer time included.
    private static let zones: [(name: [UInt8], hours: Int)] = [
        ("IDLW", -12), ("NT", -11), ("CAT", -10), ("HST", -10), ("HDT", -9), ("YST", -9), ("YDT", -8), ("PST", -8), ("PDT", -7),
        ("MST", -7), ("MDT", -6), ("CST", -6), ("CDT", -5), ("EST", -5), ("EDT", -4), ("AST", -3), ("ADT", -2), ("WAT", -1),
        ("GMT", 0), ("UTC", 0), ("Z", 0), ("WET", 0), ("BST", 1), ("CET", 1), ("MET", 1), ("MEWT", 1), ("MEST", 2), ("CEST", 2),
        ("MESZ", 2), ("FWT", 1), ("FST", 2), ("EET", 2), ("EEST", 3), ("WAST", 7), ("WADT", 8), ("CCT", 8), ("JST", 9),
        ("EAST", 10), ("EADT", 11), ("GST", 10), ("NZT", 12), ("NZST", 12), ("NZDT", 13), ("IDLE", 12),
    ].map { (Array($0.0.utf8), $0.1) }

    /// How many letters agree with a word, up to a character that is neither letter nor digit; 0 where another one follows.
    func agreement(_ start: Int, _ word: [UInt8]) -> Int {
        var count = 0
        while at(start + count) != 0 {
            let byte = at(start + count)
            let wanted = count < word.count ? word[count] : 0
            if byte != wanted, !(isLetter(start + count) && byte & 0xDF == wanted & 0xDF) {
                return isLetter(start + count) || isDigit(start + count) ? 0 : count
            }
            count += 1
        }
        return count
    }

    mutating func word(_ start: Int) -> Int {
        for (index, month) in Self.months.enumerated() {
            let count = agreement(start, month)
            if count >= 3 {
                fields.month = index
                return count
            }
        }
        for day in Self.weekdays {
            let count = agreement(start, day)
            if count >= 3 { return count }
        }
        for zone in Self.zones {
            let count = agreement(start, zone.name)
            if count >= 3 || count == zone.name.count {
                if offset == nil { offset = zone.hours * 60 }
                return count
            }
        }
        for (name, hours) in [("PM", 12), ("AM", 0)] where agreement(start, Array(name.utf8)) == 2 {
            // git's unknown hour is -1.
            fields.hour = (fields.hour ?? -1) % 12 + hours
            if fields.hour == -1 { fields.hour = nil }
            return 2
        }
        if at(start) == UInt8(ascii: "T"), isDigit(start + 1), fields.hour == nil {
            fields.minute = 0
            fields.second = 0
            return 1
        }
        var count = 1
        while isLetter(start + count) { count += 1 }
        return count
    }
}
