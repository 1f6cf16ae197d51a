extension Rule {
    /// `date/invalid`: a date is one of RFC 3339 and exists.
    static let dateInvalid = Rule(
        "date/invalid", draft: .warning, review: .error, publish: .error,
        why: "\"9/7/18\" is a day in July to some readers and in September to others, and none to a feed.", standard: "RFC 3339",
        failing: "date: September 7, 2018", passing: "date: 2018-09-07"
    ) { article in
        (article.dateFields + article.correctionDates).compactMap { field -> Remark? in
            do throws(CalendarTime.Objection) {
                _ = try CalendarTime(field.text)
                return nil
            } catch {
                return Remark(place: field.value.place, message: DateWords.sentence(field, error))
            }
        }
    }
}

private enum DateWords {
    static func sentence(_ field: DateField, _ objection: CalendarTime.Objection) -> String {
        switch objection {
        case .noSuch(let what): return "\"\(field.text)\" is no date: there is no \(what)."
        case .form:
            let words = field.text.split(whereSeparator: \.isWhitespace).map(String.init)
            let advice =
                WrittenDate.read(words).map { "Write it as \($0.iso)" } ?? "Write it as 2018-09-07 or 2018-09-07T09:00:00+09:00"
            return "\"\(field.text)\" is not the form of a date. \(advice)."
        }
    }
}
