extension Rule {
    /// `credit/source-url-missing`: a picture from a site links to its own page.
    static let sourceURLMissing = Rule(
        "credit/source-url-missing", draft: .hint, review: .warning, publish: .error,
        why: "Without the link nobody can look the license up again.",
        standard: "Creative Commons: title, author, source, license",
        failing: "credit: Photo by A. Lund on Flickr, CC BY 2.0",
        passing: "source: Flickr, source_url: https://www.flickr.com/photos/alund/123456"
    ) { article in
        article.photos.compactMap { photo in
            guard let source = photo.source, photo.agency == nil, photo.sourceURL == nil else { return nil }
            return Remark(
                place: photo.place(of: "source", words: source),
                message:
                    "The picture is from \(source), with no link to it. Write the address of the photo's own page in `source_url:`."
            )
        }
    }
}
