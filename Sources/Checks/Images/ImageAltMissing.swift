import PhotoCredits
import Text

extension Rule {
    /// `image/alt-missing`: a photo is described to those who cannot see it.
    static let imageAltMissing = Rule(
        "image/alt-missing", draft: .hint, review: .warning, publish: .error,
        why: "Without it a screen reader reads out the file name, or nothing.",
        standard: "WCAG 2.2, success criterion 1.1.1 (level A); IPTC Alt Text", failing: "photos: [{file: ferry.jpg}]",
        passing: "photos: [{file: ferry.jpg, alt: A white ferry at a stone pier at dawn}]"
    ) { article in
        article.photos.compactMap { photo in
            guard photo.field("alt") == nil, photo.value["decorative"]?.bool != true else { return nil }
            let embedded = photo.facts?.altText.map { " The file itself says \"\($0)\"." } ?? ""
            return Diagnostic(
                place: photo.value["alt"].map { $0.place.length > 0 ? $0.place : photo.place(ofKey: "alt") } ?? photo.head,
                message:
                    "Nothing describes \(photo.name). Say after `alt:` in one sentence what it shows, or write `decorative: true` if it shows nothing that matters.\(embedded)"
            )
        }
    }
}
