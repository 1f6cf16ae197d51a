/// Reads a date, scalar by scalar. Each step takes what it understands, or leaves the position where it was.
struct DateScanner {
    static let separators = Set("|·•∙‧ㆍㅣ–—―-,/@".unicodeScalars)
    static let closings = Set(".,;)]".unicodeScalars)

    let scalars: [Unicode.Scalar]
    var position = 0

    init(_ text: [Unicode.Scalar]) { scalars = text.map(DateVocabulary.folded) }

    var isAtEnd: Bool { position >= scalars.count }
    var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

    /// A day, with the weekday and the time that stand before or behind it.
    mutating func date() -> WrittenDate? {
        attempt { scanner in
            scanner.skip([])
            scanner.weekday()
            if let day = scanner.day() {
                var date = WrittenDate(iso: day)
                scanner.weekday()
                scanner.clock(into: &date)
                return date
            }
            // `9:00 AM ET, September 7, 2018`: the zone's offset depends on the day.
            let start = scanner.position
            var sketch = WrittenDate(iso: "2000-01-01")
            guard scanner.clock(into: &sketch) else { return nil }
            scanner.skip(Self.separators)
            _ = scanner.word("on")
            scanner.skip([])
            scanner.weekday()
            guard let day = scanner.day() else { return nil }
            var date = WrittenDate(iso: day)
            let end = scanner.position
            scanner.position = start
            guard scanner.clock(into: &date) else { return nil }
            scanner.position = end
            return date
        }
    }

    /// The time of day behind a day, separators and `at` aside.
    @discardableResult
    mutating func clock(into date: inout WrittenDate) -> Bool {
        var read = date
        let found: Bool? = attempt { scanner in
            scanner.skip(Self.separators)
            for word in ["at", "t"] where scanner.word(word) || (word == "t" && scanner.takeT()) { break }
            scanner.skip(Self.separators)
            guard let clock = scanner.time() else { return nil }
            read.clock = clock
            scanner.zone(into: &read)
            return true
        }
        guard found == true else { return false }
        date = read
        return true
    }

    /// Takes blanks, and marks of these kinds.
    mutating func skip(_ marks: Set<Unicode.Scalar>) {
        while let scalar = next, Scalars.isBlank(scalar) || marks.contains(scalar) { position += 1 }
    }

    mutating func attempt<Value>(_ step: (inout DateScanner) -> Value?) -> Value? {
        var copy = self
        guard let value = step(&copy) else { return nil }
        position = copy.position
        return value
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    /// The `T` of `2018-09-07T09:00`, between two digits.
    mutating func takeT() -> Bool {
        guard position > 0, next == "t", Self.isDigit(scalars[position - 1]), position + 1 < scalars.count,
            Self.isDigit(scalars[position + 1])
        else { return false }
        position += 1
        return true
    }

    /// Takes these scalars, if no letter goes on behind them.
    mutating func takes(_ mark: String) -> Bool {
        let wanted = Array(mark.unicodeScalars)
        guard scalars[position...].starts(with: wanted) else { return false }
        let end = position + wanted.count
        let isLatin = wanted.last.map { $0.isASCII && $0 != "." } ?? false
        if isLatin, end < scalars.count, scalars[end].properties.isAlphabetic || scalars[end] == "'" { return false }
        position = end
        return true
    }

    mutating func word(_ word: String) -> Bool { takes(word) }

    /// The letters that stand here.
    func letters() -> String? {
        let letters = scalars[position...].prefix { $0.properties.isAlphabetic }
        return letters.isEmpty ? nil : String(scalars: letters)
    }

    func digitCount() -> Int? {
        let count = scalars[position...].prefix(while: Self.isDigit).count
        return count == 0 ? nil : count
    }

    /// A number of this many ASCII digits, no more: `20180` holds no `2018`.
    mutating func number(_ digits: ClosedRange<Int>, alone: Bool = true) -> Int? {
        guard let count = digitCount(), digits.contains(count) || (!alone && count >= digits.lowerBound) else { return nil }
        let end = position + min(count, digits.upperBound)
        var value = 0
        for scalar in scalars[position..<end] { value = value * 10 + Int(scalar.value - 0x30) }
        position = end
        return value
    }

    /// Whether no digit or Latin letter goes on here, but for the `T` of a time.
    func endsNumber() -> Bool {
        guard let scalar = next else { return true }
        if scalar == "t" || scalar == "z" || scalar == "a" || scalar == "p" { return true }
        return !Self.isDigit(scalar) && !(scalar.properties.isAlphabetic && scalar.isASCII)
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
