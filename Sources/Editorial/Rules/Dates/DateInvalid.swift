extension Rule {
    /// `date/invalid`: a date is one that everybody reads alike.
    static let dateInvalid = Rule(
        "date/invalid", draft: .warning, review: .error, publish: .error,
        why: "9/7/18 has two readings.",
        standard: "RFC 3339",
        failing: "date: September 7, 2018",
        passing: "date: 2018-09-07"
    ) { article in
        ["date", "modified", "embargo_until"].compactMap { key in
            guard let value = article.text.front[key], let text = value.string, Moment(text) == nil else { return nil }
            return Remark(
                place: value.place,
                message: "\"\(text)\" is no date. Write it as 2018-09-07 or 2018-09-07T09:00:00-04:00.")
        }
    }
}
