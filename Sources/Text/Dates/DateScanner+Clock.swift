extension DateScanner {
    mutating func time() -> WrittenDate.Clock? {
        attempt { scanner in
            let before = scanner.half()
            scanner.skip([])
            guard let hour = scanner.number(1...2) else { return nil }
            var clock = WrittenDate.Clock(hour: hour, minute: 0)
            var hasMinute = false
            scanner.skip(scanner.isKoreanHour ? [] : Set())
            if scanner.take("시") || scanner.take("時") || scanner.take("时") {
                hasMinute = true
                scanner.koreanMinutes(&clock)
            } else if let mark = scanner.next, mark == ":" || mark == "." || mark == "：" {
                guard scanner.minutes(&clock, after: mark) else { return nil }
                hasMinute = mark != "."
            }
            guard scanner.endsNumber() else { return nil }
            let half = before ?? scanner.half()
            guard hasMinute || half != nil else { return nil }
            return DateScanner.inDay(clock, half)
        }
    }

    /// Whether `시` follows the number, blanks aside.
    private var isKoreanHour: Bool {
        scalars[position...].first { !Scalars.isBlank($0) } == "시"
    }

    private mutating func koreanMinutes(_ clock: inout WrittenDate.Clock) {
        for (unit, key) in [("분", \WrittenDate.Clock.minute), ("초", \WrittenDate.Clock.second)] {
            let number: Int? = attempt { scanner in
                scanner.skip([])
                guard let number = scanner.number(1...2) else { return nil }
                scanner.skip([])
                return scanner.take(Unicode.Scalar(unit) ?? "?") ? number : nil
            }
            if let number { clock[keyPath: key] = number }
        }
    }

    private mutating func minutes(_ clock: inout WrittenDate.Clock, after mark: Unicode.Scalar) -> Bool {
        position += 1
        guard let minute = number(2...2) else { return false }
        clock.minute = minute
        guard mark == ":", take(":") else { return true }
        guard let second = number(2...2) else { return false }
        clock.second = min(second, 59)
        if take(".") || take(",") { _ = number(1...9) }
        return second <= 60
    }

    /// `AM`, `p.m.`, `오전`, `오후`: whether it is the second half of the day.
    private mutating func half() -> Bool? {
        attempt { scanner in
            scanner.skip([])
            for (mark, isSecond) in DateVocabulary.halves where scanner.takes(mark) { return isSecond }
            return nil
        }
    }

    /// Twelve o'clock in the morning is midnight; nothing is thirteen o'clock in the morning.
    private static func inDay(_ clock: WrittenDate.Clock, _ half: Bool?) -> WrittenDate.Clock? {
        guard clock.hour < 24, clock.minute < 60 else { return nil }
        guard let half else { return clock }
        var clock = clock
        if clock.hour > 12 { return half ? clock : nil }
        if half { clock.hour = clock.hour == 12 ? 12 : clock.hour + 12 } else if clock.hour == 12 { clock.hour = 0 }
        return clock
    }

    mutating func zone(into date: inout WrittenDate) {
        let day = date.iso
        var read = date
        let found: Bool? = attempt { scanner in
            scanner.skip([",", "(", "["])
            if let offset = scanner.numericOffset() {
                read.offset = offset
            } else {
                guard let (name, reading) = scanner.zoneName(on: day) else { return nil }
                let written = String(scalars: scanner.scalars[scanner.position..<scanner.position + name.unicodeScalars.count])
                scanner.position += name.unicodeScalars.count
                switch reading {
                case .offset(let minutes):
                    read.offset = minutes
                    if minutes == 0, name != "z", let more = scanner.numericOffset() { read.offset = more }
                case .otherSeason(let minutes):
                    read.offset = minutes
                    read.zoneDoubt = .season(written.uppercased())
                case .ambiguous: read.zoneDoubt = .ambiguous(written.uppercased())
                }
            }
            scanner.skip([])
            if scanner.next == ")" || scanner.next == "]" { scanner.position += 1 }
            return true
        }
        if found == true { date = read }
    }

    /// The longest name of a zone that stands here.
    private func zoneName(on day: String) -> (String, NamedZone.Reading)? {
        var ends: [Int] = []
        var index = position
        while index < scalars.count, ends.count < NamedZone.longest {
            while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
            guard ends.last != index, index > position else { break }
            ends.append(index)
            guard index < scalars.count, scalars[index] == " " else { break }
            index += 1
        }
        for end in ends.reversed() {
            let name = String(scalars: scalars[position..<end])
            if let reading = NamedZone.read(name, on: day) { return (name, reading) }
        }
        return nil
    }

    /// `+09:00`, `-0400`, `+9`
    private mutating func numericOffset() -> Int? {
        attempt { scanner in
            guard let sign = scanner.next, ["+", "-", "−"].contains(sign) else { return nil }
            scanner.position += 1
            guard let digits = scanner.digitCount(), digits <= 4, digits != 3 else { return nil }
            let hours = digits == 4 ? 2 : digits
            guard let hour = scanner.number(hours...hours, alone: false) else { return nil }
            let colon = scanner.take(":")
            let minute = digits == 4 || colon ? scanner.number(2...2) : 0
            guard let minute, hour <= 14, minute < 60, scanner.endsNumber() else { return nil }
            return (hour * 60 + minute) * (sign == "+" ? 1 : -1)
        }
    }
}
