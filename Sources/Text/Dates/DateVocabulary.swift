/// The words that dates are made of.
package enum DateVocabulary {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "weds", "thu",
        "thur", "thurs", "fri", "sat", "sun", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "월", "화", "수", "목", "금", "토",
        "일", "月", "火", "水", "木", "金", "土", "日",
    ]
    /// Halves of the day, the longest spelling first, and whether it is the second.
    static let halves: [(String, Bool)] = [
        ("a.m.", false), ("p.m.", true), ("a.m", false), ("p.m", true), ("am", false), ("pm", true), ("오전", false), ("오후", true),
        ("午前", false), ("午後", true), ("上午", false), ("下午", true),
    ]
    /// Months and joints of other languages: a line of them is a date, though not one that is read.
    private static let foreign: Set<String> = [
        "janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre",
        "novembre", "décembre", "januar", "februar", "märz", "juni", "juli", "oktober", "dezember", "enero", "febrero", "marzo",
        "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "gennaio", "febbraio",
        "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ]
    private static let joints: Set<String> = ["at", "on", "of", "um", "uhr", "le", "à", "de", "del", "den", "der", "h"]
    private static let relative: Set<String> = ["ago", "yesterday", "today", "전", "어제", "오늘", "방금"]
    private static let unitWords: Set<String> = [
        "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days",
        "week", "weeks", "month", "months", "year", "years", "초", "분", "시간", "일", "주", "개월", "년", "월", "시", "an", "a", "one",
    ]

    /// 1 for January, by its name or an abbreviation of it; nil for any other word.
    static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0 == word || $0.prefix(3) == word || (word.count == 4 && $0.hasPrefix(word)) }.map { $0 + 1 }
    }

    static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

    /// In lower case, where that is one scalar; a blank of any kind is a plain one.
    package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if Scalars.isBlank(scalar) { return " " }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? lower.first ?? scalar : scalar
    }

    /// Whether a line is made of the words and numbers of a date, readable or not: `03/04/2018`, `Sept. 2018`, `3 hours ago`.
    ///
    /// - Parameter spare: how many other words may stand among them.
    package static func looksLikeDate(_ text: some Sequence<Unicode.Scalar>, spare: Int = 0) -> Bool {
        var tally = Tally()
        for piece in text.map(folded).split(whereSeparator: { " |·•∙‧ㆍㅣ–—―,()[]".unicodeScalars.contains($0) }) {
            tally.add(String(scalars: piece))
        }
        return tally.strangers <= spare && tally.count <= 14 && tally.saysWhen
    }

    /// What the words of a line are.
    private struct Tally {
        var count = 0
        var strangers = 0
        var numbers = 0
        /// A month, a weekday, a half of the day: a date where a number stands beside it.
        var names = 0
        /// `9:00`, `03/04/2018`: a date or a time by itself.
        var forms = 0
        var units = 0
        var relatives = 0

        var saysWhen: Bool {
            forms > 0 || (numbers > 0 && names > 0) || (relatives > 0 && (numbers > 0 || units > 0))
        }

        mutating func add(_ piece: String) {
            let word = piece.trimmingMarks
            guard !word.isEmpty else { return }
            count += 1
            let digits = word.unicodeScalars.count { ("0"..."9").contains($0) }
            if digits > 0 { addNumber(word, digits) } else { addWord(word) }
        }

        private mutating func addWord(_ word: String) {
            if month(word) != nil || foreign.contains(word) || isNamedHalf(word) || (weekdays.contains(word) && word.count > 1) {
                names += 1
            } else if relative.contains(word) {
                relatives += 1
            } else if unitWords.contains(word) {
                units += 1
            } else if !joints.contains(word), NamedZone.read(word, on: "2018-09-07") == nil, !weekdays.contains(word) {
                strangers += 1
            }
        }

        private mutating func addNumber(_ word: String, _ digits: Int) {
            let rest = word.unicodeScalars.filter { !("0"..."9").contains($0) }
            let marks = String(scalars: rest)
            switch marks {
            case "", "st", "nd", "rd", "th":
                if digits <= 4 { numbers += 1 } else if digits == 8 { forms += 1 } else { strangers += 1 }
            case ":", "::", "--", "//", "..", "년월일", "년월", "월일", "-:", "t:", "--t:", "--t::", "--t::z": forms += 1
            case "am", "pm", ":am", ":pm", "a.m", "p.m", ":a.m", ":p.m", "시", "시분", "오전", "오후", "오전:", "오후:": forms += 1
            case "년", "월", "일":
                numbers += 1
                names += 1
            case "분전", "시간전", "일전", "주전", "개월전", "년전", "h", "m", "d", "분", "시간":
                numbers += 1
                units += 1
                if marks.hasSuffix("전") { relatives += 1 }
            case "/", "-": numbers += 1
            case "+", "+:", "-+": numbers += 1
            default: strangers += 1
            }
        }
    }

    private static func isNamedHalf(_ word: String) -> Bool { ["am", "pm", "a.m", "p.m", "오전", "오후"].contains(word) }
}

extension String {
    /// Without the marks at its ends.
    fileprivate var trimmingMarks: String {
        let marks = Set(".,;:!\"'“”‘’*_#".unicodeScalars)
        let start = unicodeScalars.drop(while: marks.contains)
        return String(scalars: start.reversed().drop(while: marks.contains).reversed())
    }
}
