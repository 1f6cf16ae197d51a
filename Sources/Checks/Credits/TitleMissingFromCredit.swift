import PhotoCredits
import Text

extension Rule {
    /// `credit/title-missing`: the title of a picture is named where its license asks for it.
    static let titleMissingFromCredit = Rule(
        "credit/title-missing", draft: nil, review: .hint, publish: .warning,
        why: "Creative Commons up to 3.0 makes the title a condition wherever the work has one; 4.0 only recommends it.",
        standard: "Creative Commons 1.0 to 3.0 section 4; 4.0 section 3(a)",
        failing: "{creator: Mina Cho, license: CC-BY-SA-2.0}",
        passing: "{title: The Pier at Six, creator: Mina Cho, license: CC-BY-SA-2.0}"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let mention = photo.license, let license = mention.license, photo.title == nil, !photo.isPermitted,
                let asks = license.asksForTitle
            else { return nil }
            return Diagnostic(
                place: mention.place,
                message:
                    "\(license.name) \(asks ? "asks for" : "recommends") the title of the picture, if it has one. Copy it from the photo's page after `title:`, or write `title: none`.",
                maxSeverity: asks ? .warning : .hint)
        }
    }
}

extension License {
    /// Whether the title is a condition (true) or a recommendation (false); nil where it is neither.
    fileprivate var asksForTitle: Bool? {
        let stem = id.hasPrefix("LicenseRef-") ? id.dropFirst("LicenseRef-".count) : Substring(id)
        guard stem.hasPrefix("CC-BY"), let version = stem.split(separator: "-").first(where: { $0.first?.isASCIIDigit == true })
        else { return nil }
        return version < "4"
    }
}
