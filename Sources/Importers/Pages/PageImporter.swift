internal import Text

/// Turns saved article pages, as plain text, into drafts.
///
/// A saved page is read by its structure: the labelled lines near its top divide what belongs to the site and the title from the
/// text, and the text's end is read backwards. What disagrees or is missing becomes a finding that names the line; nothing is
/// made up, and no word of the text is changed.
public enum PageImporter {
    /// Reads one saved page.
    ///
    /// - Parameters:
    ///   - bytes: The file as it is.
    ///   - fileName: The name under which findings and provenance speak of it.
    ///   - masthead: People whose names become ids.
    ///   - stated: What somebody says of the page.
    public static func read(
        _ bytes: [UInt8], fileName: String, masthead: [KnownPerson], stated: StatedFacts = StatedFacts()
    ) throws(NotASavedPage) -> SavedPage {
        var reading = try PageReading(PlainText.read(bytes), fileName: fileName, stated: stated)
        var capture = try reading.capture(masthead: masthead)
        capture.draft.source = ArticleDraft.Source(file: fileName, sha256: TextDigest.hexadecimal(ContentDigest.sha256(bytes)))
        return capture
    }
}
