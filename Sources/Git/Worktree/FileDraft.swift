internal import Glibc

/// A file written beside its final place and then renamed: it is there completely and on the disk, or not at all.
public final class FileDraft {
    private let path: String
    private let folder: Descriptor
    private let name: String
    private let draft: String
    private let file: Descriptor
    private var isKept = false

    /// Begins a file for `path`; its folder must exist.
    /// - Parameter mark: distinguishes drafts of the same file.
    public init(path: String, mark: String = "draft") throws(FileError) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = parts.last, last != ".", last != "..", !path.hasSuffix("/"), !path.utf8.contains(0) else {
            throw FileError(operation: "write", path: path, code: EISDIR)
        }
        name = String(last)
        self.path = path
        let above = String(path.dropLast(name.count))
        guard let folder = Descriptor.open(above.isEmpty ? "." : above, O_RDONLY | O_DIRECTORY) else {
            throw .last("open the folder of", path)
        }
        draft = ".galley-\(mark)-\(getpid())"
        guard let file = Descriptor.open(draft, in: folder.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666) else {
            throw .last("write beside", path)
        }
        self.folder = folder
        self.file = file
    }

    deinit { if !isKept { unlinkat(folder.number, draft, 0) } }

    /// Whether a file exists at the final place.
    public static func isTaken(_ path: String) -> Bool { stat.of(path, in: AT_FDCWD) != nil }

    /// Adds bytes at the end.
    public func append(_ bytes: [UInt8]) throws(FileError) {
        guard file.writeAll(bytes) else { throw .last("write", path) }
    }

    /// Writes over bytes that were appended before.
    public func overwrite(_ bytes: [UInt8], at offset: Int) throws(FileError) {
        guard pwrite(file.number, bytes, bytes.count, offset) == bytes.count else { throw .last("write", path) }
    }

    /// Moves the file to its final place.
    /// - Returns: false if a file exists there and may not be replaced; the draft is removed then.
    public func keep(replacing: Bool) throws(FileError) -> Bool {
        guard fsync(file.number) == 0 else { throw .last("write", path) }
        if replacing {
            guard renameat(folder.number, draft, folder.number, name) == 0 else { throw .last("write", path) }
        } else {
            let code = FileExchange.renameNew(folder.number, draft, folder.number, name)
            if code == EEXIST { return false }
            guard code == 0 else { throw FileError(operation: "write", path: path, code: code) }
        }
        isKept = true
        // Some file systems refuse this for a folder, and keep names safe themselves.
        guard fsync(folder.number) == 0 || errno == EINVAL else { throw .last("write", path) }
        return true
    }
}
