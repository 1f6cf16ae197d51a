import Text

extension Rule {
    /// `date/order`: nothing was changed or corrected before it appeared.
    static let dateOrder = Rule(
        "date/order", draft: .warning, review: .error, publish: .error,
        why: "Feed readers refuse a change that is older than the text, and one of the dates is wrong.",
        standard: "schema.org dateModified; Atom updated", failing: "date: 2018-09-07\nmodified: 2018-09-01",
        passing: "date: 2018-09-07\nmodified: 2018-09-08"
    ) { article in
        guard let date = article.dateField("date"), let first = date.time else { return [] }
        return ([article.dateField("modified")].compactMap { $0 } + article.correctionDates).compactMap { field in
            guard let time = field.time, time.isBefore(first) else { return nil }
            return Diagnostic(
                place: field.value.place,
                message: "\(field.name) (\(field.text)) is before \(date.name) (\(date.text)). Correct one of them.",
                related: [Finding.Related(file: article.file, place: date.value.place, message: "\(date.name)")])
        }
    }
}
