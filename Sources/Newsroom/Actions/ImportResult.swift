public import Text

/// The result of importing one saved page.
public enum ImportResult: Sendable {
    /// It became a draft.
    case article(Recorded, findings: [Finding])
    /// It had been imported before, as this article; nothing was written.
    case known(ArticleName)
}
