import Text

extension Rule {
    /// `embargo/active`: nothing goes out before its embargo ends.
    static let embargoActive = Rule(
        "embargo/active", draft: nil, review: .warning, publish: .error,
        why: "A broken embargo costs the source, and the next one.", standard: "NewsML-G2 embargoed; IPTC Instructions",
        failing: "embargo_until: 2026-12-01T06:00:00+09:00 (before that time)", passing: "the same, after that time"
    ) { article in
        guard let field = article.dateField("embargo_until"), let end = field.time, end.embargoEnd > article.now else {
            return []
        }
        return [
            Diagnostic(
                place: field.value.place,
                message: "The embargo ends at \(field.text), \(EmbargoWords.left(end.embargoEnd - article.now)) from now. "
                    + "Publish after that, or change the field when the source has lifted it.")
        ]
    }
}

private enum EmbargoWords {
    static func left(_ seconds: Int64) -> String {
        let (count, unit) =
            switch seconds {
            case ..<60: (seconds, "second")
            case ..<3_600: (seconds / 60, "minute")
            case ..<172_800: (seconds / 3_600, "hour")
            default: (seconds / 86_400, "day")
            }
        return "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
}
