/// One change to a tree.
public enum TreeChange: Sendable {
    /// The path names this object from now on; `.directory` puts a whole subtree there. Folders above it are made.
    case put(path: String, id: ObjectID, mode: FileMode)
    /// The path names nothing from now on. Folders that become empty go too.
    case remove(path: String)

    var path: String {
        switch self {
        case .put(let path, _, _), .remove(let path): path
        }
    }
}
