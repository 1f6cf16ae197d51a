import PhotoCredits
import Text

extension Rule {
    /// `credit/source-url-not-a-photo-page`: the address of a picture leads to the page of that picture.
    static let sourceURLNotAPhotoPage = Rule(
        "credit/source-url-not-a-photo-page", .heuristic, draft: .hint, review: .warning, publish: .warning,
        why: "The page of an account, a search or the bare image file shows no license.",
        standard: "Address forms of Flickr, Wikimedia Commons and the stock sites",
        failing: "source_url: https://www.flickr.com/photos/mina/",
        passing: "source_url: https://www.flickr.com/photos/mina/123456"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard let address = photo.sourceURL, let fault = PhotoAddressFault(address.text) else { return nil }
            return Diagnostic(
                place: address.place,
                message:
                    "\(address.text) is \(fault.rawValue), not the page of one photo. Open the photo there and copy the address of its page."
            )
        }
    }
}

/// What an address is instead of the page of a photo.
private enum PhotoAddressFault: String {
    case noAddress = "no web address"
    case license = "the page of a license"
    case account = "the page of an account"
    case site = "the front page of a site"
    case file = "the image file itself"
    case listing = "some other page of that site"

    private static let photoSites: Set<String> = [
        "flickr.com", "unsplash.com", "pexels.com", "pixabay.com", "commons.wikimedia.org",
    ]
    private static let fileEndings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff"]

    init?(_ text: String) {
        let lowered = text.lowercased()
        guard let place = WebAddress(text), lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else {
            self = .noAddress
            return
        }
        switch AddressKind(text) {
        case .license, .licensePage: self = .license
        case .profile: self = .account
        case .siteRoot: self = .site
        case .photoPage: return nil
        case .other:
            if WikiPage(place) != nil {
                if place.host != "commons.wikimedia.org" { return nil }
                self = .listing
                return
            }
            let isFile = Self.fileEndings.contains { place.path.last?.lowercased().hasSuffix($0) ?? false }
            if isFile {
                self = .file
            } else if Self.photoSites.contains(place.host) {
                self = .listing
            } else {
                return nil
            }
        }
    }
}
