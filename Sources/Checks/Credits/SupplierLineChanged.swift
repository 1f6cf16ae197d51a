import PhotoCredits
import Text

extension Rule {
    /// `credit/supplier-line-changed`: the wording that the supplier put into the file is the one that is printed.
    static let supplierLineChanged = Rule(
        "credit/supplier-line-changed", draft: .hint, review: .warning, publish: .warning,
        why:
            "The Credit Line in the file is the wording that the supplier requires; to drop a name or an agency breaks the contract.",
        standard: "IPTC Credit Line", failing: "credit: Photo by AFP (where the file says MINA CHO/AFP via Getty Images)",
        passing: "credit: Mina Cho/AFP via Getty Images"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard photo.hasCredit, let embedded = photo.facts?.creditLine, photo.field("credit_override") == nil,
                !PlainWords.contains(photo.printedCredit, embedded)
            else { return nil }
            return Diagnostic(
                place: photo.field("credit")?.place ?? photo.creator?.place ?? photo.head,
                message:
                    "The file asks for the credit \"\(embedded)\", but the article says \"\(photo.printedCredit)\". Use the file's wording, or say after `credit_override:` why not."
            )
        }
    }
}

/// Words compared without regard to case, spaces and signs.
enum PlainWords {
    static func of(_ text: String) -> [String] {
        CreditText.normalised(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether the words of `part` stand in `text`, together and in their order.
    static func contains(_ text: String, _ part: String) -> Bool {
        " \(of(text).joined(separator: " ")) ".contains(" \(of(part).joined(separator: " ")) ")
    }
}
