/// One line of a tree.
public struct TreeEntry: Hashable, Sendable {
    /// The name inside the folder; a path may not be UTF-8.
    public let name: [UInt8]
    /// The object that it names.
    public let id: ObjectID
    /// What that object is here.
    public let mode: FileMode

    public init(name: [UInt8], id: ObjectID, mode: FileMode) {
        self.name = name
        self.id = id
        self.mode = mode
    }
}
