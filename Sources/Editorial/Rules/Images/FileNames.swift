/// Names of files, told from their form.
enum FileNames {
    private static let endings = [".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".heic", ".svg"]

    /// Whether a text is the name of an image file, or what a camera calls one.
    static func looksLikeOne(_ text: String) -> Bool {
        let name = text.lowercased()
        if endings.contains(where: name.hasSuffix), !name.contains(" ") { return true }
        let camera = ["img_", "img-", "dsc_", "dsc", "dscf", "dscn", "pxl_", "screenshot_"]
        return camera.contains {
            name.hasPrefix($0) && name.dropFirst($0.count).allSatisfy { $0.isNumber || $0 == "_" || $0 == "-" }
        }
    }
}
