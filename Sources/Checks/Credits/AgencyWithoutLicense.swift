import PhotoCredits
import Text

extension Rule {
    /// `credit/agency-without-licence`: a picture of a news agency is covered by a contract. The id keeps the spelling of the catalogue.
    static let agencyWithoutLicense = Rule(
        "credit/agency-without-licence", draft: .warning, review: .error, publish: .error,
        why: "Agencies charge for each use and search the web for their pictures.",
        standard: "IPTC Rights Usage Terms; agency contracts", failing: "credit: (AP Photo/Mina Cho)",
        passing: "{credit: (AP Photo/Mina Cho), license_ref: AP-2018-0412}"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let agency = photo.agency, !photo.isPermitted else { return nil }
            let terms = photo.facts?.usageTerms.map { " The file itself says: \"\($0)\"." } ?? ""
            return Diagnostic(
                place: agency.place,
                message:
                    "This is a picture of \(agency.text). Add `license_ref:` with the invoice or the subscription that covers it, or take it out.\(terms)"
            )
        }
    }
}
