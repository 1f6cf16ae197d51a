import PhotoCredits
import Text

extension Rule {
    /// `credit/license-unversioned`: a license is named down to its version.
    static let licenseUnversioned = Rule(
        "credit/license-unversioned", draft: .hint, review: .warning, publish: .error,
        why:
            "\"Creative Commons\" alone can mean a license that forbids commercial use, changes, or both; nobody can keep to a license he cannot name.",
        standard: "Creative Commons 2.0 section 4 and 4.0 section 3(a)(1)(C); SPDX license list",
        failing: "credit: Photo by Mina Cho on Flickr, Creative Commons",
        passing: "credit: Photo by Mina Cho on Flickr, CC BY-SA 2.0"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let license = photo.license, license.isOpen else { return nil }
            let isFlickr = photo.source?.text.lowercased() == "flickr"
            let count = License.all.filter { LicenseSummary.agrees(license.id, with: $0.id) && $0.isOffered(onFlickr: isFlickr) }
                .count
            let number = count > 1 ? "\(count) licenses" : "Several licenses"
            return Diagnostic(
                place: license.place,
                message:
                    "\"\(license.words)\" names no exact license. \(number)\(isFlickr ? " on Flickr" : "") answer to it. Look on the photo's page and write `license:` with the id, such as CC-BY-SA-2.0."
            )
        }
    }
}

extension License {
    /// Flickr lets its members choose among versions 2.0 and 4.0, without national ones.
    fileprivate func isOffered(onFlickr isFlickr: Bool) -> Bool {
        guard isFlickr else { return true }
        return id.hasPrefix("CC-BY") && (id.hasSuffix("-2.0") || id.hasSuffix("-4.0"))
    }
}
