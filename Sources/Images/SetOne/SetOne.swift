internal import PhotoCredits

/// Reads images as rule set 1 did: four kinds, with the metadata that gexiv2 finds. Releases of that time are judged by it, so
/// that no better reading condemns them.
enum SetOne {
    private static let endings = [".jpg", ".jpeg", ".jpe", ".png", ".webp", ".tif", ".tiff"]

    static func read(_ bytes: [UInt8], name: String) -> ImageReading? {
        guard let kind = ImageKind(bytes), kind.isOfSetOne else {
            guard endings.contains(where: name.lowercased().hasSuffix) else { return nil }
            return .unreadable(bytes.isEmpty ? "it is empty" : "it does not begin as a JPEG, PNG, WebP or TIFF file does")
        }
        do throws(ImageFault) {
            let anatomy = try kind.read(bytes)
            try anatomy.requireReadableSize()
            var facts = ImageFacts(mediaType: kind.rawValue, width: anatomy.width, height: anatomy.height)
            try Embedded.fill(&facts, from: bytes)
            return .facts(facts)
        } catch {
            return .unreadable(error.message)
        }
    }
}
