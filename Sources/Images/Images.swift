public import Editorial

/// Reads what images say about themselves: their size, and the metadata embedded in them.
public enum Images {
    /// The largest image, in pixels. A header that claims more is not believed.
    public static let pixelLimit = 100_000_000

    private static let endings = [".jpg", ".jpeg", ".jpe", ".png", ".webp", ".tif", ".tiff"]

    /// Whether a file of this name may be an image that can be read, so that its bytes are worth getting.
    public static func mayBe(_ name: String) -> Bool {
        let name = name.lowercased()
        return endings.contains(where: name.hasSuffix)
    }

    /// Reads a file; nil for one that is neither named like an image nor begins like one.
    ///
    /// Whatever the bytes are, this ends with an answer: a file that is cut off, of another kind, or made to do harm is
    /// ``ImageReading/unreadable(_:)`` with the reason.
    public static func read(_ bytes: [UInt8], name: String) -> ImageReading? {
        guard let kind = ImageKind(bytes) else {
            guard mayBe(name) else { return nil }
            return .unreadable(bytes.isEmpty ? "it is empty" : "it does not begin as a JPEG, PNG, WebP or TIFF file does")
        }
        do throws(ImageFault) {
            let size = try kind.size(of: bytes)
            guard size.width > 0, size.height > 0 else { throw .empty }
            guard size.width <= pixelLimit / size.height else { throw .tooLarge(width: size.width, height: size.height) }
            var facts = ImageFacts(mediaType: kind.rawValue, width: size.width, height: size.height)
            try Embedded.fill(&facts, from: bytes)
            return .facts(facts)
        } catch {
            return .unreadable(error.words)
        }
    }
}
