extension Rule {
    /// `date/no-time-zone`: a date says in which time zone.
    static let dateNoTimeZone = Rule(
        "date/no-time-zone", draft: nil, review: .hint, publish: .warning,
        why: "Seoul and Washington disagree about the day for thirteen hours.",
        standard: "RFC 3339; Atom",
        failing: "date: 2018-09-07",
        passing: "date: 2018-09-07T09:00:00-04:00"
    ) { article in
        ["date", "modified"].compactMap { key in
            guard let value = article.text.front[key], let text = value.string, let moment = Moment(text), moment.seconds == nil
            else { return nil }
            return Remark(
                place: value.place,
                message: "`\(key):` has no time and zone. Write it in full, such as \(text.prefix(10))T09:00:00+09:00.")
        }
    }
}
