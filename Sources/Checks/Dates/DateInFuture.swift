import Text

extension Rule {
    /// `date/in-future`: an article that is published is not dated later than today.
    static let dateInFuture = Rule(
        "date/in-future", draft: nil, review: .hint, publish: .warning, since: .two,
        why: "Lists and feeds put it above everything else until that day comes; most often the year is a slip.",
        standard: "schema.org datePublished; Atom updated", failing: "date: 2030-09-07 (published in 2018)",
        passing: "date: 2018-09-07"
    ) { article in
        [article.dateField("date"), article.dateField("modified")].compactMap { $0 }.compactMap { field in
            guard let time = field.time, time.earliest > article.now else { return nil }
            return Diagnostic(
                place: field.value.place,
                message:
                    "\(field.name) (\(field.text)) is still to come. Correct it, or publish on that day; a text that must wait "
                    + "until then has `embargo_until:`.")
        }
    }
}
