import PhotoCredits
import Text

extension Rule {
    /// `credit/rights-reserved`: a picture whose file reserves its rights is shown by a permission or a license.
    static let rightsReserved = Rule(
        "credit/rights-reserved", draft: .warning, review: .error, publish: .error, since: .two,
        why: "The owner has said in the file that nobody may use the picture without asking.",
        standard: "IPTC Copyright Notice, Rights Usage Terms and Web Statement of Rights; PLUS",
        failing: "creator: Corbis (where the file says \"All Rights Reserved\")",
        passing: "{creator: Corbis, license_ref: invoice 2018-0412}"
    ) { article in
        article.photos.compactMap { photo in
            // Of an agency's picture its own rule says the same.
            guard let facts = photo.facts, !photo.isPermitted, photo.agency == nil,
                photo.license.map({ $0.id == "LicenseRef-All-Rights-Reserved" }) ?? true
            else { return nil }
            let reserved = ReservedRights.statements(of: facts)
            guard !reserved.isEmpty else { return nil }
            let said = reserved.prefix(3).map { "\"\($0.text)\" (\($0.field))" }.joined(separator: ", ")
            return Diagnostic(
                place: photo.creator?.place ?? photo.field("credit")?.place ?? photo.head,
                message:
                    "The file says \(said), and no permission is on record. Add `license_ref:` with the invoice or the permission (\"own picture\" for one of your own), or `license:` with the license that its page shows, or take it out."
            )
        }
    }
}
