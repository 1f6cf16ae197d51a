extension Rule {
    /// `credit/source-url-not-a-photo-page`: the link leads to the page of one photo.
    static let sourceURLNotAPhotoPage = Rule(
        "credit/source-url-not-a-photo-page", .heuristic, draft: .hint, review: .warning, publish: .warning,
        why: "The page of a person, a search or the image alone does not show the license.",
        standard: "address forms of photo sites",
        failing: "source_url: https://www.flickr.com/photos/alund/",
        passing: "source_url: https://www.flickr.com/photos/alund/123456"
    ) { article in
        article.photos.compactMap { photo in
            guard let address = photo.sourceURL, let what = PhotoPage.shortcoming(of: address) else { return nil }
            return Remark(
                place: photo.place(of: "source_url", words: address),
                message: "\(address) is \(what), not the page of one photo. Write the photo's own page, such as "
                    + "https://www.flickr.com/photos/USER/NUMBER or https://commons.wikimedia.org/wiki/File:NAME.")
        }
    }
}
