/// The parts of a commit to be written.
public struct CommitDraft: Sendable {
    /// The tree that it records.
    public var tree: ObjectID
    /// Its parents, the first first.
    public var parents: [ObjectID]
    /// Who wrote it.
    public var author: Signature
    /// Who makes the commit.
    public var committer: Signature
    /// The message as it is to stand in the object; nothing is stripped or added.
    public var message: [UInt8]

    /// A draft from its parts.
    public init(tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: [UInt8]) {
        self.tree = tree
        self.parents = parents
        self.author = author
        self.committer = committer
        self.message = message
    }
}
