extension GitDate {
    mutating func digits(_ start: Int) -> Int {
        let (number, end) = number(start)
        if number >= 100_000_000, fields.isEmpty, readStamp(number) { return end - start }
        if [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(at(end)), isDigit(end + 1),
            let count = numbers(Int(clamping: number), start: start, end: end)
        {
            return count
        }
        if at(end) == UInt8(ascii: ":"), isDigit(end + 1) { isNonsense = true }
        let count = end - start
        if count == 8 || count == 6 { return compact(Int(number), start: start, end: end) }
        if fields.hour == nil, fields.minute == 0, fields.second == 0 {
            let isLong = count == 4
            if isLong || count == 2, setTime(isLong ? Int(number) / 100 : Int(number), isLong ? Int(number) % 100 : 0, 0) {
                return count
            }
            fields.minute = nil
            fields.second = nil
        }
        if count == 4 {
            if number <= 1400, offset == nil {
                offset = Int(number) / 100 * 60 + Int(number) % 100
            } else if number > 1900, number < 2100 {
                fields.year = Int(number)
            }
        }
        if count > 2 { return count }
        guess(Int(number), count)
        return count
    }

    /// A day of the month before anything else, then a year of two digits, then a month.
    mutating func guess(_ number: Int, _ count: Int) {
        if (1...31).contains(number), fields.day == nil {
            fields.day = number
            return
        }
        if count == 2, fields.year == nil {
            if number < 10, fields.day != nil {
                fields.year = 2000 + number
                return
            }
            if number >= 70 {
                fields.year = 1900 + number
                return
            }
        }
        if (1...12).contains(number), fields.month == nil { fields.month = number - 1 }
    }

    /// Seconds since 1970.
    mutating func readStamp(_ number: UInt64) -> Bool {
        // The years that a C library can count; those that git takes end with 2099.
        guard number < 1 << 55 else { return false }
        let days = Int(number / 86_400)
        let second = Int(number % 86_400)
        let date = Self.date(days)
        fields = Fields(
            year: date.year, month: date.month - 1, day: date.day, hour: second / 3_600, minute: second / 60 % 60,
            second: second % 60)
        isUTC = true
        return true
    }

    /// `YYYYMMDD` and `HHMMSS`.
    mutating func compact(_ number: Int, start: Int, end: Int) -> Int {
        if end - start == 8 {
            _ = setDate(number / 10_000, number / 100 % 100, number % 100, isOpen: true)
        } else if setTime(number / 10_000, number / 100 % 100, number % 100), at(end) == UInt8(ascii: "."), isDigit(end + 1) {
            return self.number(end + 1).end - start
        }
        return end - start
    }

    /// Two or three numbers with one mark between them; nil where they are neither a date nor a time.
    mutating func numbers(_ first: Int, start: Int, end: Int) -> Int? {
        let mark = at(end)
        let next = number(end + 1)
        let second = Int(clamping: next.value)
        var last = next.end
        var third: Int?
        if at(last) == mark, isDigit(last + 1) {
            let more = number(last + 1)
            third = Int(clamping: more.value)
            last = more.end
        }
        if mark == UInt8(ascii: ":") {
            guard setTime(first, second, third ?? 0) else { return nil }
            if at(last) == UInt8(ascii: "."), isDigit(last + 1), fields.year != nil, fields.month != nil, fields.day != nil {
                last = number(last + 1).end
            }
            return last - start
        }
        let isDotted = mark == UInt8(ascii: ".")
        let other = third ?? -1
        let isDate =
            first > 70 && (setDate(first, second, other, isOpen: true) || setDate(first, other, second, isOpen: true))
            || !isDotted && setDate(other, first, second, isOpen: false)
            || setDate(other, second, first, isOpen: false)
            || isDotted && setDate(other, first, second, isOpen: false)
        return isDate ? last - start : nil
    }

    /// - Parameter isOpen: whether a date in the future is one.
    mutating func setDate(_ year: Int, _ month: Int, _ day: Int, isOpen: Bool) -> Bool {
        guard (1...12).contains(month), (1...31).contains(day) else { return false }
        let full: Int
        switch year {
        case -1:
            // git writes month and day, and says that this is no date.
            if isOpen {
                fields.month = month - 1
                fields.day = day
                return false
            }
            full = Self.date(Int(now / 86_400)).year
        case 1970..<2100: full = year
        case 71..<100: full = 1900 + year
        case ..<38: full = 2000 + year
        default:
            // git has written month and day by then, where any date will do.
            if isOpen {
                fields.month = month - 1
                fields.day = day
            }
            return false
        }
        if isOpen {
            fields.month = month - 1
            fields.day = day
            fields.year = full
            return true
        }
        var check = self
        check.fields.month = month - 1
        check.fields.day = day
        check.fields.year = full
        if let specified = check.fieldSeconds, now + 10 * 86_400 < specified { return false }
        fields.month = month - 1
        fields.day = day
        if year != -1 { fields.year = full }
        return true
    }

    mutating func setTime(_ hour: Int, _ minute: Int, _ second: Int) -> Bool {
        guard (0...24).contains(hour), (0..<60).contains(minute), (0...60).contains(second) else { return false }
        fields.hour = hour
        fields.minute = minute
        fields.second = second
        return true
    }

    mutating func zone(_ start: Int) -> Int {
        let (number, end) = number(start + 1)
        let count = end - start - 1
        var hours = Int(clamping: number)
        var minutes = 0
        var last = end
        if count == 4 {
            minutes = hours % 100
            hours /= 100
        } else if count != 2 {
            minutes = 99
        } else if at(end) == UInt8(ascii: ":") {
            let more = self.number(end + 1)
            last = more.end
            minutes = last - start - 1 == 5 ? Int(clamping: more.value) : 99
        }
        if minutes < 60, hours < 24 {
            offset = (hours * 60 + minutes) * (at(start) == UInt8(ascii: "-") ? -1 : 1)
        }
        return last - start
    }

    /// The day of the Gregorian calendar so many days after 1 January 1970, counted in years that begin in March.
    private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let inEra = shifted % 146_097
        let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * year + year / 4 - year / 100)
        let month = (5 * inYear + 2) / 153
        return (year + era * 400 + (month > 9 ? 1 : 0), month > 9 ? month - 9 : month + 3, inYear - (153 * month + 2) / 5 + 1)
    }
}
