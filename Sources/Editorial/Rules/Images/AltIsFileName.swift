extension Rule {
    /// `image/alt-is-filename`: a description is not the name of the file.
    static let altIsFileName = Rule(
        "image/alt-is-filename", draft: .hint, review: .warning, publish: .error,
        why: "A file name describes nothing.",
        standard: "WCAG failure F30",
        failing: "alt: IMG_4031.jpg",
        passing: "alt: Two boats at the north quay"
    ) { article in
        article.photos.compactMap { photo in
            guard let alt = photo.text("alt"), FileNames.looksLikeOne(alt) || alt == photo.text("file") else { return nil }
            return Remark(
                place: photo.place(of: "alt"),
                message: "The description \"\(alt)\" is the name of a file. Say what the picture shows.")
        }
    }
}
