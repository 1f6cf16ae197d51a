/// What the index holds for one path.
public struct IndexEntry: Hashable, Sendable {
    /// The path from the root, as bytes: a path need not be UTF-8.
    public var path: [UInt8]
    /// The blob, or the commit of a submodule.
    public var id: ObjectID
    /// What kind of file it is.
    public var mode: FileMode
    /// 0, or 1 to 3 for the sides of a conflict.
    public var stage: Int
    /// Not checked out, on purpose.
    public var skipWorktree: Bool
    /// Announced by `git add -N`; its content is not in the index yet.
    public var intentToAdd: Bool
    /// The user asked git to believe that the file is unchanged.
    public var assumeUnchanged: Bool

    /// Whether the path is one side of a conflict that nobody has settled.
    public var isConflicted: Bool { stage != 0 }
}
