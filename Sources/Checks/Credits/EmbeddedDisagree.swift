import PhotoCredits
import Text

extension Rule {
    /// `credit/embedded-disagree`: all places of a file name the same maker, credit and owner.
    static let embeddedDisagree = Rule(
        "credit/embedded-disagree", draft: .hint, review: .warning, publish: .warning, since: .two,
        why: "Each place was filled by another program or person, so somebody must find out who is right.",
        standard: "Metadata Working Group, Guidelines for Handling Image Metadata 2.0",
        failing: "creator: Mina Cho (where EXIF names Jun Park, and XMP Hana Seo)",
        passing: "creator: Mina Cho (as the file says everywhere)"
    ) { article in
        article.photos.flatMap { photo -> [Diagnostic] in
            guard let facts = photo.facts, photo.field("credit_override") == nil else { return [] }
            return facts.disagreements.compactMap { disagreement in
                guard let first = disagreement.statements.first else { return nil }
                let all = disagreement.statements.map { "\"\($0.text)\" (\($0.field))" }.joined(separator: ", ")
                let place = photo.field(disagreement.subject.key)?.place ?? photo.creator?.place ?? photo.head
                return Diagnostic(
                    place: place,
                    message:
                        "The file names different \(disagreement.subject.plural): \(all). Programs take \"\(first.text)\". Find out which is right, write it after `\(disagreement.subject.key):`, and say after `credit_override:` how you know."
                )
            }
        }
    }
}

extension EmbeddedDisagreement.Subject {
    /// The field of a photo that says it.
    fileprivate var key: String {
        switch self {
        case .creator: "creator"
        case .credit: "credit"
        case .copyright: "source"
        }
    }

    fileprivate var plural: String {
        switch self {
        case .creator: "makers"
        case .credit: "credit lines"
        case .copyright: "owners"
        }
    }
}
