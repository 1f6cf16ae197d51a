import Text

extension Rule {
    /// `correction/modified-stale`: `modified` is not older than the newest correction.
    static let correctionModifiedStale = Rule(
        "correction/modified-stale", draft: nil, review: nil, publish: .error,
        why: "Feed readers fetch a text again by this date.", standard: "schema.org dateModified; Atom updated",
        failing: "modified: 2018-09-07\ncorrections: [{date: 2018-09-10, note: …}]",
        passing: "modified: 2018-09-10\ncorrections: [{date: 2018-09-10, note: …}]"
    ) { article in
        guard let modified = article.dateField("modified"), let time = modified.time,
            let newer = article.correctionDates.first(where: { $0.time.map(time.isBefore) ?? false })
        else { return [] }
        return [
            Diagnostic(
                place: modified.value.place,
                message:
                    "A correction is dated \(newer.text), but `modified` is \(modified.text). Write that day or a later one.",
                related: [Finding.Related(file: article.file, place: newer.value.place, message: "the correction")])
        ]
    }
}
