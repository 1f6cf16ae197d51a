public import Text

/// The result of importing one saved page: a draft, and everything an editor should check before trusting it.
public struct SavedPage: Hashable, Sendable {
    /// The draft. A title that could not be found is empty, and a finding says so.
    public var draft: ArticleDraft
    /// What is contradictory, missing or was left out, in the order of the page, with positions in the page.
    public var findings: [Finding]
    /// SHA-256, in hexadecimal, of the extracted text: equal for the same article saved on another day, whatever the masthead.
    public var textDigest: String
    /// Whether the date has a time of day without a zone; it is taken to be in the publication's.
    public var needsOffset: Bool

    /// Puts together the draft, its findings and the digest of its text.
    public init(draft: ArticleDraft, findings: [Finding], textDigest: String, needsOffset: Bool = false) {
        self.needsOffset = needsOffset
        self.draft = draft
        self.findings = findings
        self.textDigest = textDigest
    }
}
