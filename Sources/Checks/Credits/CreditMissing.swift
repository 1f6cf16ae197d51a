import PhotoCredits
import Text

extension Rule {
    /// `credit/missing`: every photo says where it is from.
    static let creditMissing = Rule(
        "credit/missing", draft: .hint, review: .warning, publish: .error,
        why: "A picture without a credit is what owners write to lawyers about, and nobody can tell later where it came from.",
        standard: "IPTC Credit Line; the attribution clause of every Creative Commons license",
        failing: "photos: [{file: ferry.jpg, alt: The ferry at the pier}]",
        passing: "photos: [{file: ferry.jpg, alt: The ferry at the pier, creator: Mina Cho}]"
    ) { article in
        article.creditedPhotos.filter { !$0.hasCredit && $0.license == nil }.map { photo in
            let hint = photo.facts?.creditLine.map { " The file itself says \"\($0)\"." } ?? photo.embeddedMaker
            return Diagnostic(
                place: photo.head,
                message:
                    "Nothing says where \(photo.name) is from. Write `creator:`, `source:`, `source_url:` and `license:`, or the line that its owner asks for after `credit:`.\(hint)"
            )
        }
    }
}
