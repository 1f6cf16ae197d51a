extension Rule {
    /// `credit/license-unknown`: a license has a name that everybody knows.
    static let licenseUnknown = Rule(
        "credit/license-unknown", draft: .warning, review: .warning, publish: .error,
        why: "A slip in a license's name hides what may be done with the picture.",
        standard: "SPDX license list",
        failing: "license: CC-BY-ND-NC-2.0",
        passing: "license: CC-BY-NC-ND-2.0"
    ) { article in
        article.photos.compactMap { photo in
            guard let name = photo.text("license"), !name.hasSuffix("?"), name.lowercased() != "all-rights-reserved" else {
                return nil
            }
            if License.all.contains(where: { $0.id.lowercased() == name.lowercased() }) { return nil }
            if name.hasPrefix("LicenseRef-"), photo.has("license_ref") || License.named(name) != nil { return nil }
            let suggestion = (License.named(name) ?? License.nearest(to: name)).map { " Did you mean \($0.id)?" } ?? ""
            return Remark(
                place: photo.place(of: "license"),
                message:
                    "\"\(name)\" is no SPDX license id.\(suggestion) `galley license list` shows those that are known; for another "
                    + "permission write `LicenseRef-…` and say in `license_ref:` what it is.")
        }
    }
}
