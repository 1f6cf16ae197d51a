extension Rule {
    /// `image/alt-is-filename`: a description is more than the name of the file.
    static let imageAltIsFilename = Rule(
        "image/alt-is-filename", draft: .hint, review: .warning, publish: .error,
        why: "The name of a file tells a blind reader nothing.", standard: "WCAG 2.2, failure F30", failing: "alt: IMG_4031.jpg",
        passing: "alt: A white ferry at a stone pier at dawn"
    ) { article in
        article.photos.compactMap { photo in
            guard let alt = photo.field("alt"), let text = alt.string, FileName.isOne(text, of: photo.text("file")) else {
                return nil
            }
            return Remark(place: alt.place, message: "\"\(text)\" is the name of a file. Say what the picture shows.")
        }
    }
}

/// What looks like the name of an image file.
private enum FileName {
    private static let endings: Set<String> = ["jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "heic", "bmp", "svg"]
    private static let cameras = ["img", "dsc", "dscf", "dscn", "pict", "p", "imgp", "pxl", "screenshot", "mvimg"]

    static func isOne(_ text: String, of file: String?) -> Bool {
        let text = text.lowercased().trimmingSpaces
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

    private static func stem(of file: String) -> String {
        file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
