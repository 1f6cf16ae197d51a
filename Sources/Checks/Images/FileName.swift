/// What looks like the name of an image file, or of no picture in particular, where a description should be.
enum FileName {
    private static let endings: Set<String> = ["jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "heic", "bmp", "svg"]
    private static let cameras = ["img", "dsc", "dscf", "dscn", "pict", "p", "imgp", "pxl", "screenshot", "mvimg"]

    /// Whether a text is the name of the photo's file, or of any camera's.
    static func isOne(_ text: String, of file: String?) -> Bool {
        let text = trimmed(text.lowercased())
        if let file = file?.lowercased().split(separator: "/").last.map(String.init) {
            let stem = stem(of: file)
            if text == file || (text == stem && !text.contains(" ")) { return true }
        }
        if text.contains(where: \.isWhitespace) { return false }
        if let ending = text.split(separator: ".").last, text.contains("."), endings.contains(String(ending)) { return true }
        let letters = text.prefix { $0.isLetter }
        let rest = text.dropFirst(letters.count)
        return cameras.contains(String(letters)) && rest.filter(\.isNumber).count > 2
            && rest.allSatisfy { $0.isNumber || "_-".contains($0) }
    }

    /// Whether a text is a name as phones, messengers and download folders give it, or no more than "photo" or a dot.
    static func isNameOfAny(_ text: String) -> Bool {
        let text = trimmed(stem(of: text.lowercased(), onlyOfImages: true))
        guard text.contains(where: { $0.isLetter }) else { return isNumberOfAny(text) }
        if words.contains(text) { return true }
        if let lead = leads.first(where: text.hasPrefix) {
            let rest = text.dropFirst(lead.count)
            let isCount = rest.split { !$0.isLetter }.allSatisfy(joints.contains)
            return isCount && rest.contains(where: \.isNumber)
        }
        guard !text.contains(where: \.isWhitespace) else { return false }
        let figures = text.filter(\.isNumber).count
        let isHexadecimal = text.filter { $0 != "-" && $0 != "_" }.allSatisfy(\.isHexDigit) && text.count >= 16 && figures > 3
        return isHexadecimal || text.contains("_") && figures > 3
    }

    /// A description without letters says nothing: `.`, `20180907_123456`. A short number may be what is shown.
    private static func isNumberOfAny(_ text: String) -> Bool {
        let figures = text.filter(\.isNumber).count
        let isEmoji = text.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0xFF }
        return figures > 5 || figures == 0 && !isEmoji
    }

    private static let words: Set<String> = [
        "photo", "photos", "photograph", "picture", "pictures", "image", "images", "img", "pic", "alt", "alt text", "untitled",
        "unnamed", "screenshot", "screen shot", "download", "placeholder", "caption", "description", "null", "none", "undefined",
        "n/a", "todo", "tbd", "test", "foto", "bild", "imagen", "immagine", "a photo", "an image", "a picture", "the photo",
        "the image",
        "사진", "이미지", "그림", "스크린샷", "설명", "대체 텍스트", "写真", "画像", "图片", "照片",
    ]

    /// The longest first where one begins as another.
    private static let leads = [
        "kakaotalk", "whatsapp image", "whatsapp", "screenshot", "screen shot", "screen_shot", "스크린샷", "화면 캡처", "화면캡처", "캡처",
        "capture", "bildschirmfoto", "captura de pantalla", "capture d’écran", "capture d'écran", "fb_img", "received",
        "snapchat",
        "telegram", "signal", "line_album", "line", "microsoftteams-image", "mmexport", "wechat", "wx_camera", "inshot", "b612",
        "image", "img", "photo", "picture", "pic", "사진", "이미지", "그림", "download", "unnamed", "untitled", "clipboard", "dji",
        "gopr",
        "gx", "pano", "burst", "scan", "vid", "mvimg", "pxl", "dsc", "dscf", "dscn", "imgp", "pict", "foto", "bild", "figure",
    ].sorted { $0.count > $1.count }

    /// Words inside such a name.
    private static let joints: Set<Substring> = [
        "at", "am", "pm", "um", "a", "à", "wa", "img", "photo", "image", "e", "x", "copy", "edited", "portrait", "night", "mp",
        "오전", "오후", "및",
        "samsung", "internet", "chrome", "android", "com",
    ]

    private static func stem(of file: String, onlyOfImages: Bool = false) -> String {
        guard let dot = file.lastIndex(of: ".") else { return file }
        if onlyOfImages, !endings.contains(String(file[file.index(after: dot)...])) { return file }
        return String(file[..<dot])
    }

    private static func trimmed(_ text: String) -> String {
        let rest = text.drop(while: \.isWhitespace)
        return rest.lastIndex { !$0.isWhitespace }.map { String(rest[...$0]) } ?? ""
    }
}
