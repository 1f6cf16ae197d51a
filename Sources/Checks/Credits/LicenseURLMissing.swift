import PhotoCredits
import Text

extension Rule {
    /// `credit/license-url-missing`: a license that must be shown is linked.
    static let licenseURLMissing = Rule(
        "credit/license-url-missing", draft: .hint, review: .warning, publish: .error,
        why:
            "Creative Commons licenses ask for their text or its address beside the picture. The address follows from the id, so it can be added safely.",
        standard: "Creative Commons 1.0 to 3.0 section 4(a); 4.0 section 3(a)(1)(C)", failing: "license: CC-BY-2.0",
        passing: "{license: CC-BY-2.0, license_url: https://creativecommons.org/licenses/by/2.0/}"
    ) { article in
        let missing = article.creditedPhotos.compactMap {
            photo -> (photo: CheckedPhoto, license: LicenseMention, name: String, text: String)? in
            guard let license = photo.license, let known = license.license, known.permits.attribution, let deed = known.deed,
                !photo.licenses.contains(where: { $0.license?.id == known.id && ($0.origin == .address || $0.origin == .linked) }
                ),
                License.deed(license.words) == nil, photo.field("license_url") == nil
            else { return nil }
            return (photo, license, known.name, deed)
        }
        let fixes = FieldFixes(
            adding: "license_url", missing.map { ($0.photo, $0.text) }, beside: ["license", "credit"], in: article.text
        ).fixes
        return zip(missing, fixes).map { missing, fix in
            Diagnostic(
                place: missing.license.place,
                message:
                    "\(missing.name) is named and not linked. Add `license_url: \(missing.text)` (`galley check --fix` does).",
                fix: fix)
        }
    }
}
