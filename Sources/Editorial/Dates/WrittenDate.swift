/// Reads the dates that pages print: `September 7, 2018`, `7 September 2018`, `2018-09-07`, `2018년 9월 7일`.
package enum WrittenDate {
    /// A day, and whether a time of day stood beside it that was left out.
    package struct Day: Hashable, Sendable {
        package var iso: String
        package var hasTime: Bool
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat",
        "sun",
    ]
    private static let timeWords: Set<String> = [
        "at", "am", "pm", "a.m.", "p.m.", "utc", "gmt", "kst", "est", "edt", "pst", "pdt", "cet",
    ]

    /// The day that these words name, nil if they name none or could be read in two ways.
    package static func read(_ words: [String]) -> Day? {
        guard (1...12).contains(words.count) else { return nil }
        var tokens = words.map { $0.lowercased().filter { $0 != "," } }.filter { !$0.isEmpty }
        if let first = tokens.first, weekdays.contains(first.filter { $0 != "." }) { tokens.removeFirst() }
        for count in stride(from: min(3, tokens.count), through: 1, by: -1) {
            guard let iso = day(Array(tokens[..<count])) else { continue }
            let rest = tokens[count...]
            return rest.allSatisfy(isTime) ? Day(iso: iso, hasTime: !rest.isEmpty) : nil
        }
        if let first = tokens.first, let cut = first.firstIndex(of: "t"), let iso = day([String(first[..<cut])]) {
            return tokens.count == 1 && isTime(String(first[first.index(after: cut)...])) ? Day(iso: iso, hasTime: true) : nil
        }
        return nil
    }

    private static func day(_ tokens: [String]) -> String? {
        switch tokens.count {
        case 3:
            if let month = month(tokens[0]), let day = ordinal(tokens[1]) {
                return iso(number(tokens[2], digits: 4...4), month, day)
            }
            if let month = month(tokens[1]), let day = ordinal(tokens[0]) {
                return iso(number(tokens[2], digits: 4...4), month, day)
            }
            return parted(tokens.joined())
        case 1: return parted(tokens[0])
        default: return nil
        }
    }

    /// Year first, whatever stands between the numbers; `9/7/2018` is two days and therefore none.
    private static func parted(_ text: String) -> String? {
        let isKorean = text.contains("년")
        let marks: [Character] = isKorean ? ["년", "월", "일"] : ["-", "/", "."]
        let parts = text.split(whereSeparator: marks.contains).map(String.init)
        guard parts.count == 3, text.first?.isNumber == true, isKorean || Set(text.filter(marks.contains)).count == 1 else {
            return nil
        }
        return iso(number(parts[0], digits: 4...4), number(parts[1], digits: 1...2), number(parts[2], digits: 1...2))
    }

    private static func month(_ word: String) -> Int? {
        let bare = word.filter { $0 != "." }
        guard bare.count >= 3 else { return nil }
        return months.firstIndex { $0 == bare || $0.prefix(3) == bare || ($0 == "september" && bare == "sept") }.map { $0 + 1 }
    }

    private static func ordinal(_ word: String) -> Int? {
        for suffix in ["st", "nd", "rd", "th"] where word.hasSuffix(suffix) {
            return number(String(word.dropLast(2)), digits: 1...2)
        }
        return number(word, digits: 1...2)
    }

    private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func iso(_ year: Int?, _ month: Int?, _ day: Int?) -> String? {
        guard let year, let month, let day, year >= 1000, (1...12).contains(month), day >= 1, day <= days(in: month, of: year)
        else {
            return nil
        }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    static func days(in month: Int, of year: Int) -> Int {
        let isLeap = (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func isTime(_ word: String) -> Bool {
        timeWords.contains(word) || (word.contains(":") && word.allSatisfy { $0.isNumber || ":.+-zapm".contains($0) })
    }
}
