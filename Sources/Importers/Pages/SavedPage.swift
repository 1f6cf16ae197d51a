public import Text

/// What intake makes of one saved page: a draft, and everything an editor should look at before trusting it.
public struct SavedPage: Hashable, Sendable {
    /// The article as it starts. A title that could not be found is empty, and a finding says so.
    public var draft: ArticleDraft
    /// What disagrees, is missing or was left out, in the order of the saved page. Places are those of the saved page.
    public var findings: [Finding]
    /// SHA-256, in hexadecimal, of the extracted text: equal for the same article saved on another day, whoever is on the
    /// masthead by then.
    public var textDigest: String
    /// Whether the date has a time of day whose zone the page does not say: it is one of the publication's.
    public var needsOffset: Bool

    /// Puts together the draft, its findings and the digest of its text.
    public init(draft: ArticleDraft, findings: [Finding], textDigest: String, needsOffset: Bool = false) {
        self.needsOffset = needsOffset
        self.draft = draft
        self.findings = findings
        self.textDigest = textDigest
    }
}
