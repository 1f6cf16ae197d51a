internal import Glibc

/// What stands at a path of the work tree.
public enum WorkingFile: Hashable, Sendable {
    /// Nothing, or a file where a folder on the way should be.
    case missing
    /// A file of ordinary bytes.
    case regular(bytes: [UInt8], executable: Bool)
    /// A file larger than the limit; not read.
    case tooLarge(size: Int)
    /// A symbolic link, at the path itself or on the way to it; never followed.
    case symbolicLink
    /// A folder.
    case folder
    /// A device, socket or pipe, unopened.
    case other
}

extension WorkTree {
    func file(at path: String, limit: Int) throws(FileError) -> WorkingFile {
        let reached = try reach(path) { (folder, name) throws(FileError) in
            try Self.read(name, in: folder, limit: limit, path: path)
        }
        return switch reached {
        case .missing, .notAFolder: .missing
        case .symbolicLink: .symbolicLink
        case .folder(let file): file
        }
    }

    private static func read(_ name: String, in folder: Int32, limit: Int, path: String) throws(FileError) -> WorkingFile {
        // Looked at before it is opened: opening a device or a pipe may do something, or wait for ever.
        guard let before = stat.of(name, in: folder) else {
            if errno == ENOENT { return .missing }
            throw .last("look at", path)
        }
        if before.isSymbolicLink { return .symbolicLink }
        if before.isFolder { return .folder }
        guard before.isRegular else { return .other }
        guard let file = Descriptor.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
            switch errno {
            case ENOENT: return .missing
            case ELOOP: return .symbolicLink
            default: throw .last("open", path)
            }
        }
        guard let status = file.status() else { throw .last("look at", path) }
        guard status.isRegular else { return .other }
        let size = Int(status.st_size)
        guard size <= limit else { return .tooLarge(size: size) }
        // One byte more than it has, so that a file that grows meanwhile is noticed.
        guard let bytes = file.readAll(limit: min(size, limit) + 1) else { throw .last("read", path) }
        guard bytes.count <= size else { return try read(name, in: folder, limit: limit, path: path) }
        return .regular(bytes: bytes, executable: status.isExecutable)
    }
}
