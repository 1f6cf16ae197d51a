import Text

extension Rule {
    /// `image/alt-is-filename`: a description is more than the name of the file.
    static let imageAltIsFilename = Rule(
        "image/alt-is-filename", draft: .hint, review: .warning, publish: .error,
        why: "The name of a file tells a blind reader nothing.", standard: "WCAG 2.2, failure F30", failing: "alt: IMG_4031.jpg",
        passing: "alt: A white ferry at a stone pier at dawn"
    ) { article in
        article.photos.compactMap { photo in
            guard let alt = photo.field("alt"), let text = alt.string else { return nil }
            if FileName.isOne(text, of: photo.text("file")) {
                return Diagnostic(place: alt.place, message: "\"\(text)\" is the name of a file. Say what the picture shows.")
            }
            guard article.rules >= .two, FileName.isNameOfAny(text) else { return nil }
            return Diagnostic(place: alt.place, message: "\"\(text)\" describes nothing. Say what the picture shows.")
        }
    }
}
