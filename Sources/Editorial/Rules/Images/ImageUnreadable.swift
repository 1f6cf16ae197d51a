extension Rule {
    /// `image/unreadable`: a file that is named like a picture is one.
    static let imageUnreadable = Rule(
        "image/unreadable", draft: .warning, review: .error, publish: .error,
        why: "A broken or disguised file fails at the reader's, or worse.",
        standard: "JPEG, PNG, WebP, TIFF",
        failing: "quay.jpg is a text file",
        passing: "quay.jpg is a JPEG"
    ) { article in
        article.photos.compactMap { photo in
            photo.trouble.map { why in
                Remark(
                    place: photo.place(of: "file"),
                    message:
                        "\(photo.text("file") ?? "The file") cannot be read as a picture: \(why). Put the right file in its place."
                )
            }
        }
    }
}
