internal import PhotoCredits

/// The text fields of EXIF.
struct EXIFTexts {
    private(set) var artists: [String] = []
    /// The photographer's and the editor's, joined with `; `.
    private(set) var copyright: String?
    private(set) var title: String?
    private(set) var flaws: [ImageFlaw] = []

    private static let (artist, copyrightTag, windowsTitle, windowsAuthor) = (0x013B, 0x8298, 0x9C9B, 0x9C9D)

    init(_ block: [UInt8]?) {
        guard let block else { return }
        guard let tags = EXIFTags(block) else {
            flaws = [ImageFlaw(.metadata, "its EXIF cannot be read")]
            return
        }
        if tags.isDamaged || [Self.artist, Self.copyrightTag].contains(where: tags.isCutOff) {
            flaws.append(ImageFlaw(.metadata, "its EXIF is cut off, so some of what it says may be missing"))
        }
        let raw = [Self.artist, Self.copyrightTag].map(tags.parts)
        let guess = LegacyText.guess(raw.flatMap { $0 })
        let texts = raw.map { parts in parts.compactMap { guess.encoding.decode($0).flatMap { EmbeddedText.clean($0) } } }
        // Several makers are one text, with semicolons between them; a name with a semicolon stands in quotation marks.
        artists = texts[0].flatMap { $0.split(separator: ";") }.compactMap { EmbeddedText.clean($0.filter { $0 != "\"" }) }
        copyright = texts[1].isEmpty ? nil : texts[1].joined(separator: "; ")
        flaws += LegacyText.flaw("EXIF", guess, raw.flatMap { $0 }).map { [$0] } ?? []
        title = tags.windowsText(Self.windowsTitle).flatMap { EmbeddedText.clean($0) }
        if artists.isEmpty, let author = tags.windowsText(Self.windowsAuthor) {
            artists = author.split(separator: ";").compactMap { EmbeddedText.clean($0) }
        }
    }
}
