extension Rule {
    /// `credit/license-nc-commercial`: a commercial publication prints no NonCommercial picture.
    static let licenseNonCommercial = Rule(
        "credit/license-nc-commercial", draft: .hint, review: .warning, publish: .error,
        why: "Decided once in galley.yml, and mechanical from then on.",
        standard: "Creative Commons NonCommercial; KOGL types 2 and 4",
        failing: "galley.yml: commercial: true; license: CC-BY-NC-2.0",
        passing: "galley.yml: commercial: true; license: CC-BY-SA-2.0"
    ) { article in
        guard article.settings.isCommercial else { return [] }
        return article.photos.compactMap { photo in
            guard let license = photo.license, !license.permits.commercial, !photo.has("license_ref") else { return nil }
            return Remark(
                place: photo.place(of: "license", words: nil),
                message:
                    "\(license.id) forbids commercial use, and this publication is `commercial: true`. Take another picture, or record a "
                    + "permission in `license_ref:`.")
        }
    }
}
