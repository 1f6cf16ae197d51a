import PhotoCredits
import Text

extension Rule {
    /// `credit/license-unknown`: a license is one that is known, spelt as in the list.
    static let licenseUnknown = Rule(
        "credit/license-unknown", draft: .warning, review: .warning, publish: .error,
        why: "Machines read one spelling, and a slip of the keyboard may hide a right that is missing.",
        standard: "SPDX license list \(License.listVersion)", failing: "license: CC-BY-ND-NC-2.0",
        passing: "license: CC-BY-NC-ND-2.0"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let field = photo.field("license"), let text = field.string, let license = photo.license else { return nil }
            if license.isOpen || License.deed(text) != nil { return nil }
            if let known = license.license {
                guard ![known.id, known.name].contains(where: { $0.lowercased() == text.lowercased() }) else { return nil }
                let fix = photo.value.replacing("license", with: known.id, in: article.text)
                return Diagnostic(
                    place: field.place, message: "\"\(text)\" is not how the list of licenses spells it. Write \(known.id).",
                    fix: fix)
            }
            guard license.isUnknown else { return nil }
            let near = License.nearest(to: text).map { " Did you mean \($0.id)?" } ?? ""
            return Diagnostic(
                place: field.place,
                message:
                    "\"\(text)\" is no license that Galley knows.\(near) Take an id from `galley license list`, or name one of your own that begins with LicenseRef-."
            )
        }
    }
}
