import PhotoCredits
import Text

extension Rule {
    /// `credit/license-check-date`: somebody looked at the license, and when.
    static let licenseCheckDate = Rule(
        "credit/license-check-date", draft: nil, review: .hint, publish: .warning,
        why: "Owners change licenses. Who took the picture before keeps his rights, if he can show the day.",
        standard: "Flickr license history; KOGL terms of use", failing: "{license: CC-BY-2.0, source: Flickr}",
        passing: "{license: CC-BY-2.0, source: Flickr, license_checked: 2018-09-06}"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let license = photo.license, let known = license.license, known.isPublic, !photo.isPermitted,
                photo.source != nil || photo.sourceURL != nil
            else { return nil }
            guard let checked = photo.field("license_checked") else {
                let page = photo.sourceURL?.text ?? "the photo's page"
                return Diagnostic(
                    place: license.place,
                    message:
                        "Nothing says when the license was looked at. Open \(page), see that it still says \(known.name), and add `license_checked:` with the day, as 2018-09-06."
                )
            }
            guard !(checked.string ?? "").isDay(article.rules) else { return nil }
            return Diagnostic(
                place: checked.place,
                message: "\"\(checked.string ?? "")\" is no day. Write `license_checked:` as 2018-09-06.")
        }
    }
}

extension String {
    /// Whether this begins as a day of RFC 3339: `2018-09-06`. The first rules did not ask whether the month has that day.
    fileprivate func isDay(_ rules: RuleSet) -> Bool {
        let day = String(prefix(10))
        if rules > .one { return (try? CalendarTime(day)) != nil }
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isASCIIDigit) else { return false }
        return (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
    }
}
