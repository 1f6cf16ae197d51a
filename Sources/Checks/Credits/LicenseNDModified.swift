import PhotoCredits
import Text

extension Rule {
    /// `credit/license-nd-modified`: a picture that must not be changed is not changed.
    static let licenseNDModified = Rule(
        "credit/license-nd-modified", draft: .warning, review: .error, publish: .error,
        why: "Such a license forbids passing on a changed picture, and versions before 4.0 end with the first breach.",
        standard: "Creative Commons NoDerivatives; KOGL types 3 and 4", failing: "{license: CC-BY-ND-2.0, modified: cropped}",
        passing: "{license: CC-BY-ND-2.0, modified: none}"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let license = photo.exactLicense, !license.permits.derivatives, license.isPublic, !photo.isPermitted,
                let modified = photo.modified
            else { return nil }
            return Diagnostic(
                place: modified.place,
                message:
                    "\(license.name) forbids changed versions, and this picture was changed: \"\(modified.text)\". Use it as it is, choose another, or ask the owner and record the permission in `license_ref:`."
            )
        }
    }
}

extension License {
    /// Whether it is offered to everybody, so that what it forbids is forbidden to everybody.
    var isPublic: Bool { id != "LicenseRef-All-Rights-Reserved" }
}
