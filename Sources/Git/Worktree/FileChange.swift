/// One file that a commit changes.
public struct FileChange: Sendable {
    /// The path from the root of the work tree.
    public var path: String
    /// The blob that the working file is expected to hold; nil if no file is expected. A file with other bytes has somebody's
    /// edits and is not replaced.
    public var onDisk: ObjectID?
    /// The file in the commit; nil if the commit removes it.
    public var new: (id: ObjectID, bytes: [UInt8], executable: Bool)?

    /// A change of one file.
    public init(path: String, onDisk: ObjectID?, new: (id: ObjectID, bytes: [UInt8], executable: Bool)?) {
        self.path = path
        self.onDisk = onDisk
        self.new = new
    }
}
