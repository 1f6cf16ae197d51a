extension Rule {
    /// `credit/license-missing`: a picture from a site has a license.
    static let licenseMissing = Rule(
        "credit/license-missing", draft: .hint, review: .warning, publish: .error,
        why: "That a picture is on a site is no permission to print it.",
        standard: "IPTC Web Statement of Rights; schema.org license",
        failing: "credit: Photo by A. Lund on Flickr",
        passing: "credit: Photo by A. Lund on Flickr, CC BY 2.0"
    ) { article in
        article.photos.compactMap { photo in
            guard let source = photo.source, photo.agency == nil, photo.licenseName == nil, !photo.has("license_ref") else {
                return nil
            }
            return Remark(
                place: photo.place(of: "source", words: source),
                message: "The picture is from \(source) and names no license. Write the one that its page shows (`license:`), or "
                    + "`license: all-rights-reserved` with the permission that you hold (`license_ref:`).")
        }
    }
}
