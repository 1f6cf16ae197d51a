import PhotoCredits
import Text

extension Rule {
    /// `credit/source-url-missing`: a picture from elsewhere is linked to its own page.
    static let sourceURLMissing = Rule(
        "credit/source-url-missing", draft: .hint, review: .warning, publish: .error,
        why: "Without the page nobody can look at the license again.",
        standard: "Creative Commons 4.0 section 3(a)(1)(A)(v); KOGL's duty to link",
        failing: "credit: Photo by Mina Cho on Flickr, CC BY 2.0",
        passing: "{credit: \"Photo by Mina Cho on Flickr, CC BY 2.0\", source_url: https://www.flickr.com/photos/mina/123456}"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let source = photo.source, photo.sourceURL == nil, !photo.isPermitted else { return nil }
            let isHost = PictureHosts.table.names(source.text)
            guard isHost || photo.exactLicense?.permits.attribution == true else { return nil }
            return Diagnostic(
                place: source.place,
                message:
                    "The picture is from \(source.text), but nothing leads to it. Add `source_url:` with the address of the photo's own page."
            )
        }
    }
}
