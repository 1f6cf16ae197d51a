import Text

extension Rule {
    /// `image/src-missing`: a photo names its file.
    static let imageSrcMissing = Rule(
        "image/src-missing", draft: .hint, review: .warning, publish: .error,
        why: "A page that was taken in from elsewhere brings the credit of a picture and not the picture.",
        standard: "schema.org ImageObject, contentUrl", failing: "photos: [{credit: Photo by Mina Cho}]",
        passing: "photos: [{file: ferry.jpg, credit: Photo by Mina Cho}]"
    ) { article in
        article.photos.filter { $0.field("file") == nil }.map { photo in
            Diagnostic(
                place: photo.field("credit")?.place ?? photo.head,
                message:
                    "There is a credit and no picture. Put the file into the article's folder (`galley photo add`) and name it after `file:`, or take the entry out."
            )
        }
    }
}
