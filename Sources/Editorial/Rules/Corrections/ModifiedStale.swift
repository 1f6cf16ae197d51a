extension Rule {
    /// `correction/modified-stale`: a correction moves the date of change.
    static let modifiedStale = Rule(
        "correction/modified-stale", draft: nil, review: nil, publish: .error,
        why: "Feed readers fetch again by that date.",
        standard: "schema.org dateModified; Atom updated",
        failing: "modified: 2018-09-07, corrections: [{date: 2018-09-10, …}]",
        passing: "modified: 2018-09-10T12:00:00-04:00"
    ) { article in
        guard let modified = article.text.front["modified"], let text = modified.string, let moment = Moment(text) else {
            return []
        }
        return (article.text.front["corrections"]?.list ?? []).compactMap { correction in
            guard let date = correction["date"]?.string, let corrected = Moment(date), moment.isBefore(corrected) else {
                return nil
            }
            return Remark(
                place: modified.place, message: "A correction is dated \(date), `modified:` says \(text). Write \(date) or later."
            )
        }
    }
}
