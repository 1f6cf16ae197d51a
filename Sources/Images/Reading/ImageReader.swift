public import PhotoCredits
public import Text

/// Reads the size and the embedded metadata of images.
public enum ImageReader {
    /// The supported kinds, for messages.
    static let kinds = "JPEG, PNG, WebP, TIFF, GIF or SVG"

    private static let endings: Set<String> = [
        "jpg", "jpeg", "jpe", "jfif", "png", "apng", "webp", "tif", "tiff", "gif", "svg",
        // Not read, but named with what to do.
        "svgz", "heic", "heif", "hif", "avif", "jxl", "jp2", "j2k", "bmp", "dib", "ico", "psd", "psb", "xcf", "pdf", "ai", "eps",
        "ps", "dng", "nef", "nrw", "cr2", "cr3", "crw", "arw", "sr2", "srf", "orf", "rw2", "raf", "pef", "srw", "x3f", "mrw",
        "3fr",
        "erf", "iiq", "rwl", "kdc", "dcr", "exr", "hdr", "emf", "wmf", "djvu", "mp4", "mov", "webm",
    ]

    /// Whether a file of this name may be a supported image, so that its bytes are worth reading.
    public static func mayBe(_ name: String) -> Bool {
        guard let ending = name.split(separator: ".", omittingEmptySubsequences: false).last, name.contains(".") else {
            return false
        }
        return endings.contains(ending.lowercased())
    }

    /// Reads a file; nil for one that neither has the name of an image nor begins like one.
    ///
    /// This never fails: a file that is cut off, of another kind, or malicious gives ``ImageReading/unreadable(_:)`` with the
    /// reason.
    /// - Parameter rules: the rule set by which it is read. What was released under an older one is read as it was then.
    public static func read(_ bytes: [UInt8], name: String, rules: RuleSet = .current) -> ImageReading? {
        if rules == .one { return SetOne.read(bytes, name: name) }
        do throws(ImageFault) {
            guard let kind = ImageKind(bytes) else {
                if let foreign = ForeignFormat.of(bytes) { throw .foreign(foreign.words(for: name)) }
                guard mayBe(name) else { return nil }
                throw .malformed(bytes.isEmpty ? "it is empty" : "it does not begin as a \(kinds) file does")
            }
            if kind == .tiff, let raw = ForeignFormat.raw(bytes, name: name) { throw .foreign(raw.words(for: name)) }
            let anatomy = try kind.read(bytes)
            try anatomy.requireReadableSize()
            var facts = ImageFacts(mediaType: kind.rawValue, width: anatomy.width, height: anatomy.height)
            var metadata = MetadataReading(anatomy.blocks)
            metadata.complete(&facts)
            facts.flaws = anatomy.flaws + metadata.flaws
            facts.animation = anatomy.animation
            return .facts(facts)
        } catch {
            return .unreadable(error.message)
        }
    }
}
