extension Rule {
    /// `credit/unparsed`: a credit line can be understood.
    static let creditUnparsed = Rule(
        "credit/unparsed", .heuristic, draft: .hint, review: .warning, publish: .warning,
        why: "What was not read is said aloud, not guessed into a name.",
        standard: "the grammar of credits, docs/format.md",
        failing: "credit: Thanks to our friends, from somewhere",
        passing: "credit: \"\\\"North Quay\\\" by A. Lund on Flickr, CC BY 2.0\""
    ) { article in
        article.photos.compactMap { photo in
            guard let residue = photo.parsed?.residue else { return nil }
            return Remark(
                place: photo.value["credit"].flatMap { CheckedPhoto.place(of: residue, in: $0) } ?? photo.place(of: "credit"),
                message:
                    "This part of the credit was not understood: \"\(residue)\". Write it as \"Title\" by Name on Source, license; or "
                    + "give the fields `creator:`, `source:`, `license:`.")
        }
    }
}
