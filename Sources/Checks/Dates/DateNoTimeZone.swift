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
            return Diagnostic(
                place: field.value.place,
                message: "\(field.name) has \(lack). Give both with the offset of \(article.settings.timeZone), in the form "
                    + "\(time.complete(article.offset)).")
        }
    }
}

extension CalendarTime {
    /// The date with a time of day, nine o'clock where it has none, and the offset that `zone` has then.
    fileprivate func complete(_ zone: (Int64) -> Int?) -> String {
        let clock = second ?? 9 * 3_600
        let local = Int64(day) * 86_400 + Int64(clock)
        // The offset is that of the moment, which is not known without it: once more with what the first answer says.
        let guess = zone(local) ?? 0
        let offset = zone(local - Int64(guess) * 60) ?? 0
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = [clock / 3_600, clock / 60 % 60, clock % 60].map(padded).joined(separator: ":")
        let hours = padded(abs(offset) / 60) + ":" + padded(abs(offset) % 60)
        return "\(rfc3339.prefix(10))T\(time)\(offset < 0 ? "-" : "+")\(hours)"
    }
}
