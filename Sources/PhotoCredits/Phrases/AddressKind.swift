internal import Foundation

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

/// A page of Wikimedia Commons or of a Wikipedia: in any language, on a telephone, by name or by number.
package struct WikiPage {
    enum Kind { case file, user, other }

    let kind: Kind

    /// nil where the address is of no wiki.
    package init?(_ place: WebAddress) {
        guard place.host == "commons.wikimedia.org" || place.host.hasSuffix(".wikipedia.org") else { return nil }
        kind = WikiPage.kind(place)
    }

    private static func kind(_ place: WebAddress) -> Kind {
        // What is asked beside the page changes its language or its look; these show something else than the page as it is.
        guard ["action", "diff", "oldid", "search"].allSatisfy({ place.query[$0] == nil || place.query[$0] == "view" }) else {
            return .other
        }
        if place.fragment.hasPrefix("/media/") { return isFile(String(place.fragment.dropFirst(7))) ? .file : .other }
        if place.path.last == "index.php" || place.path.isEmpty {
            if let title = place.query["title"] { return kind(of: title) }
            return (place.query["curid"].map { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) } ?? false) ? .file : .other
        }
        // "/wiki/File:…", and "/zh-tw/File:…" on wikis in several scripts.
        guard place.path.count >= 2, place.path[0] == "wiki" || place.path[0].hasPrefix("zh") else { return .other }
        return kind(of: place.path.dropFirst().joined(separator: "/"))
    }

    private static func kind(of title: String) -> Kind {
        if isFile(title) { return .file }
        return namespace(of: title).map(userSpaces.contains) ?? false ? .user : .other
    }

    private static func isFile(_ title: String) -> Bool {
        guard let space = namespace(of: title), fileSpaces.contains(space) else { return false }
        return title.last != ":"
    }

    private static func namespace(of title: String) -> String? {
        guard let colon = title.firstIndex(of: ":") else { return nil }
        return title[..<colon].precomposedStringWithCanonicalMapping.lowercased().replacing("_", with: " ")
    }

    /// What wikis call the place of their files.
    private static let fileSpaces: Set<String> = [
        "file", "image", "datei", "bild", "fichier", "archivo", "imagen", "ficheiro", "imagem", "arquivo", "immagine", "bestand",
        "afbeelding", "plik", "grafika", "fil", "billede", "bilde", "tiedosto", "kuva", "soubor", "súbor", "fájl", "kép",
        "dosya", "resim", "fitxer", "imatge", "fișier", "imagine", "slika", "datoteka", "dosiero", "fitxategi", "irudi",
        "berkas", "gambar", "fail", "tập tin", "hình", "pilt", "attēls", "vaizdas", "skrá", "mynd", "íomhá", "delwedd",
        "файл", "изображение", "зображення", "картинка", "выява", "слика", "датотека", "податотека", "αρχείο", "εικόνα",
        "קובץ", "תמונה", "ملف", "صورة", "پرونده", "تصویر", "चित्र", "ไฟล์", "ภาพ", "파일", "그림", "ファイル", "画像", "文件", "檔案",
        "图像", "圖像", "图片",
    ]
    private static let userSpaces: Set<String> = [
        "user", "benutzer", "benutzerin", "utilisateur", "utilisatrice", "usuario", "usuaria", "utente", "gebruiker",
        "wikipedysta",
        "usuário", "användare", "участник", "участница", "користувач", "사용자", "利用者", "用户", "用戶",
    ]
}
