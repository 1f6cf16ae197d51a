internal import Text

/// Turns saved article pages, as plain text, into drafts.
///
/// A page is read by its structure: the labelled lines near its top separate the site's own lines and the title from the text,
/// and the end of the text is read backwards. What is contradictory or missing becomes a finding with its line; nothing is made
/// up, and no word of the text is changed.
public enum PageImporter {
    /// Reads one saved page.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - fileName: its name in findings and in the article's `source`.
    ///   - masthead: people whose names are replaced by ids.
    ///   - stated: facts that the person gives.
    public static func read(
        _ bytes: [UInt8], fileName: String, masthead: [KnownPerson], stated: StatedFacts = StatedFacts()
    ) throws(NotASavedPage) -> SavedPage {
        var reading = try PageReading(PlainText.read(bytes), fileName: fileName, stated: stated)
        var capture = try reading.capture(masthead: masthead)
        capture.draft.source = ArticleDraft.Source(file: fileName, sha256: TextDigest.hexadecimal(ContentDigest.sha256(bytes)))
        return capture
    }
}
