extension Rule {
    /// `credit/license-conflict`: a license and its link are the same.
    static let licenseConflict = Rule(
        "credit/license-conflict", draft: .warning, review: .error, publish: .error,
        why: "One of the two is wrong, and they may differ in what they allow.",
        standard: "Creative Commons deeds; SPDX",
        failing: "license: CC-BY-2.0, license_url: https://creativecommons.org/licenses/by-nc/2.0/",
        passing: "license: CC-BY-NC-2.0, license_url: https://creativecommons.org/licenses/by-nc/2.0/"
    ) { article in
        article.photos.compactMap { photo in
            guard let stated = photo.statedLicense, let linked = photo.linkedLicense, stated.id != linked.license.id else {
                return nil
            }
            return Remark(
                place: photo.place(of: "license"),
                message:
                    "The license is \(stated.id) here, but \(linked.place) says \(linked.license.id). Open the page of the photo and "
                    + "make both the same.")
        }
    }
}
