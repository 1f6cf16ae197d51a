import Git
import Text
import Workflows

/// An article that was opened to be changed.
public struct OpenedArticle: Sendable {
    /// The working file.
    public let path: String
    /// The version that the last commit had then; nil where it had none.
    let blob: ObjectID?
}
