extension Rule {
    /// `credit/license-url-missing`: a license is linked.
    static let licenseURLMissing = Rule(
        "credit/license-url-missing", draft: .hint, review: .warning, publish: .error,
        why:
            "Every Creative Commons license asks for its text or its address; the address follows from the name, so adding it is safe.",
        standard: "Creative Commons 1.0 to 3.0 section 4, 4.0 section 3",
        failing: "license: CC-BY-2.0",
        passing: "license: CC-BY-2.0, license_url: https://creativecommons.org/licenses/by/2.0/"
    ) { article in
        article.photos.compactMap { photo in
            guard let license = photo.license, let deed = license.deed, !photo.has("license_url"), photo.linkedLicense == nil
            else {
                return nil
            }
            return Remark(
                place: photo.place(of: "license", words: nil),
                message: "\(license.id) is named and not linked. Add `license_url: \(deed)`; `galley check --fix` does it.",
                fix: photo.adding("license_url", deed, after: "license", in: article.text))
        }
    }
}
