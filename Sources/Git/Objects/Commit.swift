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
