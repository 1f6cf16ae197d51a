extension Rule {
    /// `credit/host-as-creator`: a site that keeps pictures is not their maker.
    static let hostAsCreator = Rule(
        "credit/host-as-creator", draft: .hint, review: .warning, publish: .error,
        why: "\"Photo: Wikipedia\" credits nobody.",
        standard: "IPTC Creator and Source",
        failing: "creator: Wikipedia",
        passing: "creator: Vera Lindqvist, source: Wikimedia Commons"
    ) { article in
        article.photos.compactMap { photo in
            guard let name = photo.text("creator"), case let read = Credit(parsing: name), read.creator == nil, read.source != nil
            else {
                return nil
            }
            return Remark(
                place: photo.place(of: "creator"),
                message:
                    "\"\(name)\" is a site where pictures are kept. Write its name in `source:`, and in `creator:` who made the picture."
            )
        }
    }
}
