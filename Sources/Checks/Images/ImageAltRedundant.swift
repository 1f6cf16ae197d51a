import Text

extension Rule {
    /// `image/alt-redundant`: a description says nothing that the reader hears anyway.
    static let imageAltRedundant = Rule(
        "image/alt-redundant", .heuristic, draft: nil, review: .hint, publish: .warning,
        why: "A screen reader says \"image\" by itself, and reads the caption too.", standard: "WAI images tutorial",
        failing: "alt: Photo of a ferry", passing: "alt: A white ferry at a stone pier at dawn"
    ) { article in
        article.photos.compactMap { photo in
            guard let alt = photo.field("alt"), let text = alt.string else { return nil }
            let words = PlainWords.of(text)
            let opening = words.prefix(4).joined(separator: " ") + " "
            if let lead = Redundant.openings.first(where: { opening.hasPrefix($0 + " ") }), words.count > 1 {
                return Diagnostic(
                    place: alt.place,
                    message:
                        "The description begins with \"\(lead)\", which a screen reader says by itself. Begin with what is shown."
                )
            }
            for (key, what) in [("caption", "the caption"), ("credit", "the credit"), ("title", "the title")] {
                if let other = photo.text(key), PlainWords.of(other) == words {
                    return Diagnostic(
                        place: alt.place,
                        message: "The description repeats \(what), which is read out too. Say what can be seen instead.")
                }
            }
            return nil
        }
    }
}

private enum Redundant {
    /// Longest first.
    static let openings = ["a", "an", "the", ""].flatMap { article in
        [
            "photograph of", "photo of", "picture of", "image of", "graphic of", "illustration of", "photo showing",
            "image showing",
        ]
        .map { article.isEmpty ? $0 : "\(article) \($0)" }
    }
}
