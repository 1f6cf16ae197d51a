internal import Foundation

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
