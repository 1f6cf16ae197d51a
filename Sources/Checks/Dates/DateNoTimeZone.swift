import Text
import Workflows

extension Rule {
    /// `date/no-time-zone`: a date says which moment it is.
    static let dateNoTimeZone = Rule(
        "date/no-time-zone", draft: nil, review: .hint, publish: .warning,
        why: "Seoul and Washington are up to fourteen hours apart; feeds and embargoes need one moment.",
        standard: "RFC 3339; JSON Feed; Atom", failing: "date: 2018-09-07", passing: "date: 2018-09-07T09:00:00+09:00"
    ) { article in
        article.dateFields.compactMap { field in
            guard let time = field.time, time.second == nil || time.offset == nil else { return nil }
            let lack = time.second == nil ? "no time of day" : "no offset from UTC"
            let day = field.text.prefix(10)
            return Remark(
                place: field.value.place,
                message: "\(field.name) has \(lack). Give both with the offset of \(article.settings.timeZone), in the form "
                    + "\(day)T09:00:00+09:00.")
        }
    }
}
