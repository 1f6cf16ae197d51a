/// One commit, as its object says.
public struct Commit: Sendable, Hashable {
    /// Its identifier.
    public let id: ObjectID
    /// The tree that it records.
    public let tree: ObjectID
    /// Its parents, the first first.
    public let parents: [ObjectID]
    /// Who wrote it.
    public let author: Signature
    /// Who made the commit; its time is the time of the commit.
    public let committer: Signature
    /// The message in UTF-8: as it stands in the object, or as git decodes it where the header names another encoding.
    public let message: [UInt8]
    /// Everything after the header and the empty line, byte for byte.
    public let recordedMessage: [UInt8]
    /// Whether the header holds a signature, of whatever kind and worth.
    public let isSigned: Bool
}

/// What a commit is to be made of.
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
