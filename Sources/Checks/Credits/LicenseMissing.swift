import PhotoCredits
import Text

extension Rule {
    /// `credit/license-missing`: a picture from a site where pictures are kept names its license.
    static let licenseMissing = Rule(
        "credit/license-missing", draft: .hint, review: .warning, publish: .error,
        why: "That a picture can be seen on a site is no permission to print it.",
        standard: "IPTC Web Statement of Rights; schema.org license", failing: "credit: Photo by Mina Cho on Flickr",
        passing: "credit: Photo by Mina Cho on Flickr, CC BY 2.0"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard photo.license == nil, !photo.isPermitted, photo.agency == nil, let origin = photo.source ?? photo.sourceURL
            else { return nil }
            let embedded = photo.facts?.licenseURL.map { " The file itself points to \($0)." } ?? ""
            return Diagnostic(
                place: origin.place,
                message:
                    "The picture is from \(origin.text), but no license is named. Add `license:` with the one that its page shows, or `license: LicenseRef-All-Rights-Reserved` and `license_ref:` with the permission you hold.\(embedded)"
            )
        }
    }
}
