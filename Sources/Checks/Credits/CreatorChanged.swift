import PhotoCredits
import Text

extension Rule {
    /// `credit/creator-changed`: the maker whom the file names is the one who is credited.
    static let creatorChanged = Rule(
        "credit/creator-changed", draft: .hint, review: .warning, publish: .warning,
        why:
            "The name in the file was written by whoever passed the picture on; another one in the article is a slip, or a theft.",
        standard: "IPTC Creator", failing: "creator: Mina Cho (where the file names Hana Seo)", passing: "creator: Hana Seo"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let embedded = photo.facts?.creator, let creator = photo.creator, photo.field("credit_override") == nil,
                !PlainWords.contains(photo.printedCredit, embedded),
                Set(PlainWords.of(creator.text)).isDisjoint(with: PlainWords.of(embedded)),
                // Where the file contradicts itself, that is said, whichever of its names was taken.
                !(photo.facts?.disagreements ?? []).contains(where: { $0.subject == .creator })
            else { return nil }
            return Diagnostic(
                place: creator.place,
                message:
                    "The article credits \"\(creator.text)\", but the file names \"\(embedded)\" as the maker. Correct `creator:`, or say after `credit_override:` why they differ."
            )
        }
    }
}
