import Git

/// An article that was opened for editing.
public struct OpenedArticle: Sendable {
    /// The working file.
    public let path: String
    /// The version in HEAD at that time; nil where there was none.
    let blob: ObjectID?
}
