/// What an address in a credit line leads to.
package enum AddressKind: Sendable {
    case license(String)
    /// A license page that names no single license.
    case licensePage
    case photoPage, profile, siteRoot, other

    package init(_ text: String) {
        guard let place = WebAddress(text) else {
            self = .other
            return
        }
        if let license = License.deed(text) {
            self = .license(license.id)
        } else if License.isAboutLicense(place) {
            self = .licensePage
        } else if AddressKind.isPhotoPage(place) {
            self = .photoPage
        } else if place.path.isEmpty {
            self = .siteRoot
        } else if AddressKind.isProfile(place) {
            self = .profile
        } else {
            self = .other
        }
    }

    private static func isPhotoPage(_ place: WebAddress) -> Bool {
        if let page = WikiPage(place) { return page.kind == .file }
        let path = place.path
        switch place.host {
        case "flickr.com": return isFlickrPhoto(place)
        case "flic.kr": return path.count == 2 && path[0] == "p"
        case "unsplash.com": return isPicture(path, in: unsplashWords, places: 2...2)
        case "pexels.com": return isPicture(path, in: pexelsWords, places: 2...2)
        case "pixabay.com": return isPicture(path, in: pixabayWords, places: 2...3)
        case "shutterstock.com":
            return path.contains { $0.hasPrefix("image-") } && path.last?.last?.isASCIIDigit == true
        case "istockphoto.com": return path.contains { $0.contains("-gm") && $0.last?.isASCIIDigit == true }
        case "gettyimages.com": return path.contains("detail") && path.last?.last?.isASCIIDigit == true
        case "stock.adobe.com": return path.contains("images") && path.last?.last?.isASCIIDigit == true
        case "alamy.com": return path.count == 1 && path[0].contains("image") && path[0].hasSuffix(".html")
        case "dvidshub.net": return path.count >= 2 && path[0] == "image"
        case "instagram.com": return path.count == 2 && path[0] == "p"
        default: return false
        }
    }

    private static func isFlickrPhoto(_ place: WebAddress) -> Bool {
        if place.path == ["photo.gne"] { return place.query["id"]?.allSatisfy(\.isASCIIDigit) ?? false }
        // The old site for telephones kept the path behind the sign.
        let path = place.path.isEmpty ? place.fragment.split(separator: "/").map(String.init) : place.path
        return path.count >= 3 && path[0] == "photos" && !path[2].isEmpty && path[2].allSatisfy(\.isASCIIDigit)
    }

    private static let unsplashWords: Set<String> = [
        "photos", "fotos", "foto", "fotografias", "fotografie", "zdjecia", "fotograflar", "写真", "사진", "照片", "图片", "фото",
    ]
    private static let pexelsWords: Set<String> = [
        "photo", "foto", "fotograf", "fotografie", "zdjecie", "fotka", "kuva", "bilde", "bild", "anh", "fenykep",
    ]
    private static let pixabayWords: Set<String> = ["photos", "illustrations", "vectors", "images", "fotos", "bilder"]

    /// "photos/SLUG", and the same behind a language: "de/fotos/SLUG", "ko-kr/photo/SLUG".
    private static func isPicture(_ path: [String], in words: Set<String>, places: ClosedRange<Int>) -> Bool {
        let rest = path.first.map(isLanguage) == true ? path.dropFirst() : path[...]
        guard let first = rest.first, places.contains(rest.count), let last = rest.last else { return false }
        return words.contains(first.lowercased()) && !listings.contains(last.lowercased())
    }

    /// What may stand where the name of a photo stands and is no photo.
    private static let listings: Set<String> = ["search", "latest", "popular", "random"]

    private static func isLanguage(_ word: String) -> Bool {
        let parts = word.split(separator: "-")
        guard let language = parts.first, parts.count <= 2 else { return false }
        return language.count == 2
            && parts.allSatisfy { (2...4).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isLetter } }
    }

    private static func isProfile(_ place: WebAddress) -> Bool {
        if let page = WikiPage(place) { return page.kind == .user }
        let path = place.path
        let rest = path.first.map(isLanguage) == true ? path.dropFirst() : path[...]
        switch place.host {
        case "flickr.com": return path.count == 2 && (path[0] == "photos" || path[0] == "people")
        case "unsplash.com", "pexels.com": return rest.count == 1 && rest.first?.hasPrefix("@") == true
        case "pixabay.com": return rest.first == "users"
        case "twitter.com", "x.com", "instagram.com", "facebook.com": return path.count == 1
        default: return false
        }
    }
}

extension Character {
    package var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
