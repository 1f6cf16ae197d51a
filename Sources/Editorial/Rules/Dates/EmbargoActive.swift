extension Rule {
    /// `embargo/active`: nothing is released before its embargo ends.
    static let embargoActive = Rule(
        "embargo/active", draft: nil, review: .warning, publish: .error,
        why: "A broken embargo costs sources.",
        standard: "IPTC Instructions; NewsML-G2 embargoed",
        failing: "embargo_until: 2126-12-01T06:00:00+09:00",
        passing: "embargo_until: 2018-09-07T06:00:00+09:00"
    ) { article in
        guard let embargo = article.text.front["embargo_until"], let text = embargo.string else { return [] }
        guard let end = Moment(text)?.latest else {
            return [
                Remark(
                    place: embargo.place,
                    message: "The end of the embargo, \"\(text)\", cannot be read. Write it with time and zone.")
            ]
        }
        guard article.now < end else { return [] }
        let hours = (end - article.now + 3599) / 3600
        return [
            Remark(
                place: embargo.place,
                message:
                    "The embargo ends \(text), in \(hours) \(hours == 1 ? "hour" : "hours"). Publish after that, or let it stand with `galley waive`."
            )
        ]
    }
}
