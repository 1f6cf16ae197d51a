import Text

extension Rule {
    /// `credit/creator-missing`: a credit names who made the picture.
    static let creatorMissing = Rule(
        "credit/creator-missing", draft: .hint, review: .warning, publish: .error,
        why: "To name the maker is the one condition that every Creative Commons BY license makes.",
        standard: "IPTC Creator; Creative Commons attribution", failing: "credit: Photo via Flickr (CC BY 2.0)",
        passing: "credit: Photo by Mina Cho via Flickr (CC BY 2.0)"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard photo.hasCredit || photo.license != nil, photo.creator == nil, photo.agency == nil,
                photo.hostAsCreator == nil
            else { return nil }
            return Diagnostic(
                place: photo.field("credit")?.place ?? photo.source?.place ?? photo.head,
                message:
                    "Nobody is named as the maker of the picture. Add `creator:` with the name on the photo's page; the name of an account will do.\(photo.embeddedMaker)"
            )
        }
    }
}
