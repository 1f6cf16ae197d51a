import PhotoCredits
import Text

extension Rule {
    /// `credit/unparsed`: a credit line is understood to its last word.
    static let creditUnparsed = Rule(
        "credit/unparsed", .heuristic, draft: .hint, review: .warning, publish: .warning,
        why: "What was not understood is said aloud here and never guessed into a name.",
        standard: "IPTC Credit Line, as Galley's grammar of credits reads it",
        failing: "credit: Thanks to our friends at the pier, nicked (y)",
        passing: "credit: Photo by Mina Cho on Flickr, CC BY 2.0"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let line = photo.line, let residue = photo.credit.residue, !photo.isSpelledOut else { return nil }
            return Diagnostic(
                place: line.place(of: line.reading.residueRange),
                message:
                    "This part of the credit was not understood for certain: \"\(residue)\". Write it as: Photo by NAME on SITE, LICENSE; or fill in `creator:`, `source:` and `license:` beside it."
            )
        }
    }
}

extension CheckedPhoto {
    /// Whether fields say everything that the line could.
    fileprivate var isSpelledOut: Bool {
        (field("creator") ?? field("agency")) != nil && (field("license") ?? field("license_ref")) != nil
    }
}
