/// What was found when a file was read as an image.
public enum ImageReading: Hashable, Sendable {
    case facts(ImageFacts)
    /// It could not be read as one; says why, in words.
    case unreadable(String)
}

/// What an image says about itself: its size and the metadata embedded in it (IPTC IIM, XMP, EXIF).
public struct ImageFacts: Hashable, Sendable {
    /// `image/jpeg`, `image/png`, `image/webp` or `image/tiff`.
    public var mediaType: String
    /// In pixels.
    public var width: Int
    public var height: Int
    /// IPTC Creator, `dc:creator`; several are joined with `, `.
    public var creator: String?
    /// IPTC Credit Line, `photoshop:Credit`: the wording that the supplier asks for.
    public var creditLine: String?
    /// IPTC Copyright Notice, `dc:rights`.
    public var copyright: String?
    /// IPTC Web Statement of Rights, `xmpRights:WebStatement`: the address of the license.
    public var licenseURL: String?
    /// IPTC Rights Usage Terms, `xmpRights:UsageTerms`.
    public var usageTerms: String?
    /// IPTC Source, `photoshop:Source`.
    public var source: String?
    /// IPTC Digital Source Type: the last part of its address, such as `trainedAlgorithmicMedia`.
    public var digitalSourceType: String?
    /// IPTC Alt Text (Accessibility).
    public var altText: String?
    /// IPTC Title, `dc:title`.
    public var title: String?

    public init(mediaType: String, width: Int, height: Int) {
        self.mediaType = mediaType
        self.width = width
        self.height = height
    }
}
