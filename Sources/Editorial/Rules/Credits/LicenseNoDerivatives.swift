extension Rule {
    /// `credit/license-nd-modified`: a picture that may not be changed is not changed.
    static let licenseNoDerivatives = Rule(
        "credit/license-nd-modified", draft: .warning, review: .error, publish: .error,
        why: "A breach that a machine can see, and that ends a license before version 4.0 at once.",
        standard: "Creative Commons NoDerivatives; KOGL types 3 and 4",
        failing: "license: CC-BY-ND-2.0, modified: cropped",
        passing: "license: CC-BY-ND-2.0, modified: none"
    ) { article in
        article.photos.compactMap { photo in
            guard let license = photo.license, !license.permits.derivatives, let modified = photo.modified,
                !photo.has("license_ref")
            else {
                return nil
            }
            return Remark(
                place: photo.place(of: "modified", words: modified),
                message:
                    "\(license.id) forbids changed versions, and this picture is changed (\(modified)). Print it unchanged, take "
                    + "another, or get permission and record it in `license_ref:`.")
        }
    }
}
