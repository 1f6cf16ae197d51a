extension Rule {
    /// `date/order`: a text is changed after it was published.
    static let dateOrder = Rule(
        "date/order", draft: .warning, review: .error, publish: .error,
        why: "Feeds refuse a change before the beginning.",
        standard: "schema.org dateModified; Atom updated",
        failing: "date: 2018-09-07, modified: 2018-09-01",
        passing: "modified: 2018-09-08"
    ) { article in
        guard let date = article.text.front["date"]?.string, let modified = article.text.front["modified"],
            let text = modified.string,
            let first = Moment(date), let later = Moment(text), later.isBefore(first)
        else { return [] }
        return [Remark(place: modified.place, message: "`modified:` (\(text)) is before `date:` (\(date)). Correct one of them.")]
    }
}
