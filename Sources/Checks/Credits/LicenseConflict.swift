import PhotoCredits
import Text

extension Rule {
    /// `credit/license-conflict`: everything that names the license names the same.
    static let licenseConflict = Rule(
        "credit/license-conflict", draft: .warning, review: .error, publish: .error,
        why: "One of the two is wrong, and they may allow different things.",
        standard: "Creative Commons deeds; IPTC Web Statement of Rights",
        failing: "{license: CC-BY-2.0, license_url: https://creativecommons.org/licenses/by-nc/2.0/}",
        passing: "{license: CC-BY-2.0, license_url: https://creativecommons.org/licenses/by/2.0/}"
    ) { article in
        article.creditedPhotos.flatMap { photo -> [Diagnostic] in
            guard let license = photo.license, !license.isUnknown else { return [] }
            var diagnostics = photo.licenses.dropFirst().filter { !$0.agrees(with: license) }.prefix(1).map { other in
                let related = Finding.Related(file: article.file, place: license.place, message: "the other license")
                return Diagnostic(
                    place: other.place,
                    message:
                        "\(other.named) says \(other.shown), but \(license.named) says \(license.shown). Look on the photo's page and make both the same.\(photo.properLine(against: other))",
                    related: [related])
            }
            if let address = photo.facts?.licenseURL, let embedded = License.deed(address), let known = license.license,
                embedded.id != known.id
            {
                diagnostics.append(
                    Diagnostic(
                        place: license.place,
                        message:
                            "The article says \(known.name), but the file itself is marked \(embedded.name) (\(address)). Look on the photo's page; if the file is wrong, ask for one that is right."
                    ))
            }
            return diagnostics
        }
    }
}

extension LicenseMention {
    fileprivate func agrees(with other: LicenseMention) -> Bool {
        // The words of a line may leave out the country that a deed beside them has.
        if origin == .words, other.origin != .field, LicenseSummary.agreesButForCountry(id, with: other.id) { return true }
        if other.origin == .words, origin != .field, LicenseSummary.agreesButForCountry(other.id, with: id) { return true }
        return agreesExactly(with: other)
    }

    private func agreesExactly(with other: LicenseMention) -> Bool {
        isUnknown || id == other.id || LicenseSummary.agrees(id, with: other.id) || LicenseSummary.agrees(other.id, with: id)
    }

    fileprivate var named: String {
        switch origin {
        case .field: "`license:`"
        case .address: "`license_url:`"
        case .words: "the credit line"
        case .linked: "the link in the credit line"
        }
    }

    fileprivate var shown: String { license?.name ?? "\"\(words)\"" }
}
