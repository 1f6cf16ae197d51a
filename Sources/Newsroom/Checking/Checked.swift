public import Text
public import Workflows

/// The findings for one article.
public struct Checked: Sendable {
    public let name: ArticleName
    public let stage: Workflow.Transition.Stage
    /// In the order of the text; a text that cannot be read is a finding too.
    public let findings: [Finding]
    /// The bytes that were judged.
    public let bytes: [UInt8]
}
