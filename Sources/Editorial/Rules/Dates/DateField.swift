/// A field of the front matter that holds a date.
struct DateField {
    /// What people call it, such as `modified`.
    let name: String
    let value: YAMLValue
    let text: String

    /// The date; nil where it is none.
    var time: CalendarTime? { try? CalendarTime(text) }
}

extension CheckedArticle {
    /// The dates of the article itself that are given, in this order: `date`, `modified`, `embargo_until`.
    var dateFields: [DateField] { ["date", "modified", "embargo_until"].compactMap(dateField) }

    func dateField(_ key: String) -> DateField? {
        text.front[key].flatMap { value in value.string.map { DateField(name: "`\(key)`", value: value, text: $0) } }
    }

    /// The dates of the corrections.
    var correctionDates: [DateField] {
        corrections.compactMap { correction in
            correction["date"].flatMap { value in value.string.map { DateField(name: "the correction", value: value, text: $0) } }
        }
    }

    /// `corrections`, as many as are mappings.
    var corrections: [YAMLValue] { (text.front["corrections"]?.list ?? []).filter { $0.entries != nil } }
}
