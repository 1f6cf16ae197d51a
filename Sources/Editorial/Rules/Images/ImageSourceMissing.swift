extension Rule {
    /// `image/src-missing`: a credit belongs to a picture.
    static let imageSourceMissing = Rule(
        "image/src-missing", draft: .hint, review: .warning, publish: .error,
        why: "What was taken in from a page has a credit and no file.",
        standard: "schema.org contentUrl",
        failing: "photos: [{credit: Photo by A. Lund}]",
        passing: "photos: [{file: quay.jpg, credit: Photo by A. Lund}]"
    ) { article in
        article.photos.filter { $0.isCredited && !$0.has("file") }.map { photo in
            Remark(
                place: photo.has("credit") ? photo.place(of: "credit") : photo.value.place,
                message: "There is a credit and no picture. Put the file into the article's folder and name it in `file:` "
                    + "(`galley photo add`), or delete the credit.")
        }
    }
}
