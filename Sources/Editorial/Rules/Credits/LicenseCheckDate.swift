extension Rule {
    /// `credit/license-check-date`: somebody looked the license up on a day that is recorded.
    static let licenseCheckDate = Rule(
        "credit/license-check-date", draft: nil, review: .hint, publish: .warning,
        why: "Owners change licenses; who can show the date keeps what the old one allowed.",
        standard: "license history of photo sites",
        failing: "license: CC-BY-2.0",
        passing: "license: CC-BY-2.0, license_checked: 2018-09-06"
    ) { article in
        article.photos.compactMap { photo in
            guard let license = photo.license, license.deed != nil, !photo.has("license_checked") else { return nil }
            return Remark(
                place: photo.place(of: "license", words: nil),
                message:
                    "No date says when the license was looked up. Open \(photo.sourceURL ?? "the page of the photo"), see that it still "
                    + "says \(license.id), and write today's date in `license_checked:`.")
        }
    }
}
