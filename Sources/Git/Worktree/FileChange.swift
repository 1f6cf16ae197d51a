/// One file that a commit changes.
public struct FileChange: Sendable {
    /// The path from the root of the work tree.
    public var path: String
    /// The blob whose bytes the working file is expected to hold; nil if no file is expected. A file that holds
    /// anything else is somebody's work and stays as it is.
    public var onDisk: ObjectID?
    /// What the commit holds there; nil if it removes the file.
    public var new: (id: ObjectID, bytes: [UInt8], executable: Bool)?

    /// A change of one file.
    public init(path: String, onDisk: ObjectID?, new: (id: ObjectID, bytes: [UInt8], executable: Bool)?) {
        self.path = path
        self.onDisk = onDisk
        self.new = new
    }
}
