extension DateScanner {
    package mutating func day() -> String? {
        attempt { $0.monthFirst() } ?? attempt { $0.dayFirst() } ?? attempt { $0.yearFirst() } ?? attempt { $0.yearLast() }
    }

    /// `September 7, 2018`
    private mutating func monthFirst() -> String? {
        guard let month = month() else { return nil }
        skip([".", "-"])
        guard let day = ordinal() else { return nil }
        skip([",", ".", "-"])
        guard let year = number(4...4), endsNumber() else { return nil }
        return WrittenDate.iso(year, month, day)
    }

    /// `7 September 2018`, `7th of September, 2018`, `7-Sep-2018`
    private mutating func dayFirst() -> String? {
        guard let day = ordinal() else { return nil }
        skip(["-", "."])
        if word("of") { skip([]) }
        guard let month = month() else { return nil }
        skip([",", ".", "-"])
        guard let year = number(4...4), endsNumber() else { return nil }
        return WrittenDate.iso(year, month, day)
    }

    /// `2018-09-07`, `2018. 9. 7.`, `2018년 9월 7일`, `2018 September 7`
    private mutating func yearFirst() -> String? {
        guard let year = number(4...4) else { return nil }
        skip([])
        if take("년") || take("年") {
            skip([])
            guard let month = number(1...2), take("월") || take("月") else { return nil }
            skip([])
            guard let day = number(1...2), take("일") || take("日") else { return nil }
            return WrittenDate.iso(year, month, day)
        }
        if take(",") { skip([]) }
        if let month = month() {
            skip([".", ","])
            guard let day = ordinal(), endsNumber() else { return nil }
            return WrittenDate.iso(year, month, day)
        }
        guard let mark = next, ["-", "/", "."].contains(mark) else { return nil }
        position += 1
        skip([])
        guard let month = number(1...2) else { return nil }
        skip([])
        guard take(mark) else { return nil }
        skip([])
        guard let day = number(1...2), endsNumber() else { return nil }
        if mark == "." { _ = take(".") }
        return WrittenDate.iso(year, month, day)
    }

    /// `25/12/2018`: only where one order of the numbers is a day, or both are the same one.
    private mutating func yearLast() -> String? {
        guard let first = number(1...2), let mark = next, ["-", "/", "."].contains(mark) else { return nil }
        position += 1
        skip([])
        guard let second = number(1...2), take(mark) else { return nil }
        skip([])
        guard let year = number(4...4), endsNumber() else { return nil }
        let days = Set([WrittenDate.iso(year, second, first), WrittenDate.iso(year, first, second)].compactMap { $0 })
        return days.count == 1 ? days.first : nil
    }

    private mutating func month() -> Int? {
        guard let word = letters(), let month = DateVocabulary.month(word) else { return nil }
        position += word.unicodeScalars.count
        _ = take(".")
        return month
    }

    private mutating func ordinal() -> Int? {
        attempt { scanner in
            guard let number = scanner.number(1...2) else { return nil }
            if let word = scanner.letters(), ["st", "nd", "rd", "th"].contains(word) { scanner.position += 2 }
            return scanner.endsNumber() ? number : nil
        }
    }

    /// `Friday,`, `(금)`, `금요일`
    mutating func weekday() {
        let found: Bool? = attempt { scanner in
            scanner.skip([",", ".", "(", "["])
            guard let word = scanner.letters(), DateVocabulary.isWeekday(word) else { return nil }
            scanner.position += word.unicodeScalars.count
            scanner.skip([",", ".", ")", "]"])
            return true
        }
        _ = found
    }
}
