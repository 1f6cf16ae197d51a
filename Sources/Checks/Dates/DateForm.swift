import Text

extension Rule {
    /// `date/form`: a date has the form that feeds take.
    static let dateForm = Rule(
        "date/form", draft: .hint, review: .hint, publish: .hint, since: .two,
        why: "YAML knows more forms of a date than feeds and other programs read.", standard: "RFC 3339",
        failing: "date: 2018-09-07 9:00:00 -4", passing: "date: 2018-09-07T09:00:00-04:00"
    ) { article in
        (article.dateFields + article.correctionDates).compactMap { field in
            guard let time = field.time, !field.isRFC3339(time) else { return nil }
            let better = time.rfc3339
            return Diagnostic(
                place: field.value.place,
                message: "\"\(field.text)\" is a date in a form of YAML's. Write it as \(better), which feeds read too.",
                fix: article.replacing(field.value, with: better))
        }
    }
}
