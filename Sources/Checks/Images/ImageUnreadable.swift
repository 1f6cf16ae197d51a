import Text

extension Rule {
    /// `image/unreadable`: the file of a photo is an image that can be read.
    static let imageUnreadable = Rule(
        "image/unreadable", draft: .warning, review: .error, publish: .error,
        why:
            "A file that is cut off, or no image at all, is a hole in the page; what it says about its owner cannot be checked either.",
        standard: "JPEG, PNG, WebP, TIFF, GIF, SVG", failing: "photos: [{file: notes-renamed.jpg}]",
        passing: "photos: [{file: ferry.jpg}]"
    ) { article in
        article.photos.compactMap { photo in
            guard let why = photo.trouble else { return nil }
            return Diagnostic(
                place: photo.head,
                message:
                    "\(photo.name) cannot be read as an image: \(why). Put a whole JPEG, PNG, WebP, TIFF, GIF or SVG file in its place."
            )
        }
    }
}
