import Text

extension Rule {
    /// `date/invalid`: a date is one of RFC 3339 and exists.
    static let dateInvalid = Rule(
        "date/invalid", draft: .warning, review: .error, publish: .error,
        why: "\"9/7/18\" is a day in July to some readers and in September to others, and none to a feed.",
        standard: "RFC 3339; the timestamps of YAML 1.1 are read too",
        failing: "date: September 7, 2018", passing: "date: 2018-09-07"
    ) { article in
        (article.dateFields + article.correctionDates).compactMap { field -> Diagnostic? in
            do throws(CalendarTime.Objection) {
                _ = try CalendarTime(field.text)
                return nil
            } catch {
                let better = error == .form ? WrittenDate.read(Array(field.text.unicodeScalars))?.rfc3339 : nil
                return Diagnostic(
                    place: field.value.place, message: DateWords.sentence(field, error, better),
                    fix: better.flatMap { article.replacing(field.value, with: $0) })
            }
        }
    }
}

private enum DateWords {
    static func sentence(_ field: DateField, _ objection: CalendarTime.Objection, _ better: String?) -> String {
        switch objection {
        case .noSuch(let what): "\"\(field.text)\" is no date: there is no \(what)."
        case .form:
            "\"\(field.text)\" is not the form of a date. "
                + "Write it as \(better ?? "2018-09-07 or 2018-09-07T09:00:00+09:00")."
        }
    }
}
