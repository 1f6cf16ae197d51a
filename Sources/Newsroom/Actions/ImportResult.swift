import Git
import Importers
public import Text
import Workflows

/// What became of one capture.
public enum ImportResult: Sendable {
    /// It is a draft now.
    case article(Recorded, findings: [Finding])
    /// It was taken in before, as this article; nothing was made.
    case known(ArticleName)
}
