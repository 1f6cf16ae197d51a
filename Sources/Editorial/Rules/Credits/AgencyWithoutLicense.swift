extension Rule {
    /// `credit/agency-without-licence`: an agency's picture names the contract that covers it.
    static let agencyWithoutLicense = Rule(
        "credit/agency-without-licence", draft: .warning, review: .error, publish: .error,
        why: "Agencies charge for each use and search for their pictures.",
        standard: "IPTC Rights Usage Terms",
        failing: "credit: (AP Photo/Ahn Do-yun)",
        passing: "credit: (AP Photo/Ahn Do-yun), license_ref: AP-2018-0412"
    ) { article in
        article.photos.compactMap { photo in
            guard let agency = photo.agency, !photo.has("license_ref") else { return nil }
            return Remark(
                place: photo.place(of: "agency", words: agency),
                message:
                    "This is a picture of \(agency). Write the invoice or subscription that covers it in `license_ref:`, or take it out."
            )
        }
    }
}
