import PhotoCredits
import Text
import Workflows

extension Rule {
    /// `credit/license-nc-commercial`: a commercial publication uses no picture that is free for others only.
    static let licenseNCCommercial = Rule(
        "credit/license-nc-commercial", draft: .hint, review: .warning, publish: .error,
        why: "Whether a publication is commercial is decided once, in galley.yml; from then on this is arithmetic.",
        standard: "Creative Commons NonCommercial; KOGL types 2 and 4",
        failing: "license: CC-BY-NC-2.0 (where galley.yml says commercial: true)", passing: "license: CC-BY-SA-2.0"
    ) { article in
        guard article.settings.isCommercial else { return [] }
        return article.creditedPhotos.compactMap { photo in
            guard let mention = photo.license, let license = mention.license, !license.permits.commercial, license.isPublic,
                !photo.isPermitted
            else { return nil }
            return Diagnostic(
                place: mention.place,
                message:
                    "\(license.name) forbids commercial use, and galley.yml says `commercial: true`. Choose another picture, or ask the owner and record the permission in `license_ref:`."
            )
        }
    }
}
