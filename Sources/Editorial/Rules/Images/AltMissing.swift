extension Rule {
    /// `image/alt-missing`: a picture is described for those who cannot see it.
    static let altMissing = Rule(
        "image/alt-missing", draft: .hint, review: .warning, publish: .error,
        why: "Readers who listen hear the file name otherwise.",
        standard: "WCAG 2.2, 1.1.1; IPTC Alt Text",
        failing: "photos: [{file: quay.jpg, creator: A. Lund}]",
        passing: "photos: [{file: quay.jpg, creator: A. Lund, alt: Two boats at the north quay}]"
    ) { article in
        article.photos.filter { !$0.has("alt") && $0.value["decorative"]?.bool != true }.map { photo in
            Remark(
                place: photo.has("file") ? photo.place(of: "file") : photo.value.place,
                message:
                    "\(photo.text("file") ?? "The picture") has no `alt:`. Say in one sentence what it shows to somebody who cannot see it, "
                    + "or write `decorative: true`.")
        }
    }
}
