import PhotoCredits
import Text

extension Rule {
    /// `credit/modification-unstated`: a credit says what was done to the picture.
    static let modificationUnstated = Rule(
        "credit/modification-unstated", draft: nil, review: .warning, publish: .error,
        why: "To say what was changed is a condition of Creative Commons licenses, and fair to the maker under any other.",
        standard: "Creative Commons 4.0 section 3(a)(1)(B); 3.0 section 4",
        failing: "{credit: \"Photo: Mina Cho, CC BY 4.0\", modified: cropped}",
        passing: "{credit: \"Photo: Mina Cho, CC BY 4.0 / cropped\", modified: cropped}"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard photo.field("modified") != nil, let modified = photo.modified, photo.field("credit") != nil,
                photo.credit.modified == nil, !photo.isPermitted
            else { return nil }
            return Diagnostic(
                place: modified.place,
                message:
                    "The picture was changed (\"\(modified.text)\"), but its credit does not say so. Add \" / \(modified.text)\" to the end of `credit:`."
            )
        }
    }
}
