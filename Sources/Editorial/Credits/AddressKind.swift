/// What an address in a credit line leads to.
enum AddressKind: Sendable {
    case license(String)
    /// A license page that names no single license.
    case licensePage
    case photoPage, profile, siteRoot, other

    init(_ text: String) {
        guard let place = WebAddress(text) else {
            self = .other
            return
        }
        if let license = License.deed(text) {
            self = .license(license.id)
        } else if License.isAboutLicense(place) {
            self = .licensePage
        } else if place.path.isEmpty {
            self = .siteRoot
        } else if AddressKind.isPhotoPage(place) {
            self = place.hasQuery ? .other : .photoPage  // what a query adds to a photo page cannot be known
        } else if AddressKind.isProfile(place) {
            self = .profile
        } else {
            self = .other
        }
    }

    private static func isPhotoPage(_ place: WebAddress) -> Bool {
        let path = place.path
        switch place.host {
        case "flickr.com", "m.flickr.com": return path.count >= 3 && path[0] == "photos" && path[2].allSatisfy(\.isASCIIDigit)
        case "flic.kr": return path.count == 2 && path[0] == "p"
        case "unsplash.com": return path.count == 2 && path[0] == "photos"
        case "pexels.com": return path.count == 2 && path[0] == "photo"
        case "pixabay.com": return path.count >= 2 && ["photos", "illustrations", "vectors"].contains(path[path.count - 2])
        case "commons.wikimedia.org": return path.count == 2 && path[0] == "wiki" && path[1].hasPrefix("File:")
        case "dvidshub.net": return path.count >= 2 && path[0] == "image"
        case "instagram.com": return path.count == 2 && path[0] == "p"
        case let host where host.hasSuffix(".wikipedia.org"):
            return path.count == 2 && path[0] == "wiki" && path[1].hasPrefix("File:")
        default: return false
        }
    }

    private static func isProfile(_ place: WebAddress) -> Bool {
        let path = place.path
        switch place.host {
        case "flickr.com", "m.flickr.com": return path.count == 2 && (path[0] == "photos" || path[0] == "people")
        case "unsplash.com", "pexels.com": return path.count == 1 && path[0].hasPrefix("@")
        case "pixabay.com": return path.first == "users"
        case "commons.wikimedia.org": return path.count == 2 && path[1].hasPrefix("User:")
        case "twitter.com", "x.com", "instagram.com", "facebook.com": return path.count == 1
        default: return false
        }
    }
}

extension Character {
    var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
