import Text

/// A field of the front matter that holds a date.
struct DateField {
    /// What people call it, such as `modified`.
    let name: String
    let value: YAMLValue
    let text: String
    let rules: RuleSet

    /// The date; nil where it is none. The first rules knew no form but that of RFC 3339, and did not compare the others.
    var time: CalendarTime? {
        guard let time = try? CalendarTime(text), rules > .one || isRFC3339(time) else { return nil }
        return time
    }

    /// Whether it is written as RFC 3339 has it, where the `T` may be a blank and letters may be small.
    func isRFC3339(_ time: CalendarTime) -> Bool {
        let folded = text.uppercased()
        return folded == time.rfc3339
            || (folded.utf8.count > 10 && folded.prefix(10) + "T" + folded.dropFirst(11) == time.rfc3339)
    }
}

extension CheckedArticle {
    /// The dates of the article itself that are given, in this order: `date`, `modified`, `embargo_until`.
    var dateFields: [DateField] { ["date", "modified", "embargo_until"].compactMap(dateField) }

    func dateField(_ key: String) -> DateField? {
        text.front[key].flatMap { value in value.string.map { DateField(name: "`\(key)`", value: value, text: $0, rules: rules) }
        }
    }

    /// The dates of the corrections.
    var correctionDates: [DateField] {
        corrections.compactMap { correction in
            correction["date"].flatMap { value in
                value.string.map { DateField(name: "the correction", value: value, text: $0, rules: rules) }
            }
        }
    }

    /// `corrections`, as many as are mappings.
    var corrections: [YAMLValue] { (text.front["corrections"]?.list ?? []).filter { $0.entries != nil } }

    /// Puts a date in the place of a value that stands on one line, in quotes if it had some.
    func replacing(_ value: YAMLValue, with date: String) -> Fix? {
        guard value.place.length > 0 else { return nil }
        let range = text.range(of: value.place)
        let isQuoted = text.bytes[range].first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") } ?? false
        return Fix("write \(date)", [Fix.Edit(range, isQuoted ? "\"\(date)\"" : date)])
    }
}
