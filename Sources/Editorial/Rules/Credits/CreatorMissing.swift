extension Rule {
    /// `credit/creator-missing`: a credit names who made the picture.
    static let creatorMissing = Rule(
        "credit/creator-missing", draft: .hint, review: .warning, publish: .error,
        why: "To name the author is the one condition of every Creative Commons license.",
        standard: "IPTC Creator; Creative Commons attribution",
        failing: "credit: Photo via Flickr (CC BY 2.0)",
        passing: "credit: Photo by psd via Flickr (CC BY 2.0)"
    ) { article in
        article.photos.compactMap { photo in
            guard photo.isCredited, photo.creator == nil, photo.agency == nil, !photo.isMachineMade else { return nil }
            return Remark(
                place: photo.place(of: "creator"),
                message:
                    "The credit names nobody who made the picture. Write the name that the photo's page shows in `creator:`; the name of an "
                    + "account will do.")
        }
    }
}
