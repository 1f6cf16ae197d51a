internal import Glibc

/// `.git/galley`: the lock, the journal, and files that wait to be moved into place.
struct StateDirectory: ~Copyable {
    let path: String
    let descriptor: Descriptor
    private let shared: SharedPermissions

    /// Opens it, making it if need be.
    /// - Parameter shared: the permissions of what is written in it.
    init(gitDirectory: String, shared: SharedPermissions = .own) throws(FileError) {
        path = gitDirectory + "/galley"
        self.shared = shared
        if mkdir(path, 0o777) == 0 {
            shared.adjust(path: path)
        } else if errno != EEXIST {
            throw .last("make", path)
        }
        guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { throw .lastOpeningFolder(path) }
        descriptor = folder
    }

    /// Opens it only if it is there; nil where it is not.
    init?(existingIn gitDirectory: String, shared: SharedPermissions = .own) throws(FileError) {
        path = gitDirectory + "/galley"
        self.shared = shared
        guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
            if errno == ENOENT { return nil }
            throw .lastOpeningFolder(path)
        }
        descriptor = folder
    }

    /// Writes a file atomically and flushes it to the disk.
    func write(_ bytes: [UInt8], as name: String) throws(FileError) {
        let draft = name + ".new"
        guard let file = Descriptor.open(draft, in: descriptor.number, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o666)
        else {
            throw .last("make", path + "/" + draft)
        }
        shared.adjust(file.number)
        guard file.writeAll(bytes), fsync(file.number) == 0 else { throw .last("write", path + "/" + draft) }
        guard renameat(descriptor.number, draft, descriptor.number, name) == 0, fsync(descriptor.number) == 0 else {
            throw .last("write", path + "/" + name)
        }
    }

    /// The bytes of a file; nil where there is none.
    func read(_ name: String) throws(FileError) -> [UInt8]? {
        guard let file = Descriptor.open(name, in: descriptor.number, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
            if errno == ENOENT { return nil }
            throw .last("open", path + "/" + name)
        }
        guard let status = file.status(), let bytes = file.readAll(limit: Int(status.st_size)) else {
            throw .last("read", path + "/" + name)
        }
        return bytes
    }

    /// Takes a file away, if it is there.
    func remove(_ name: String) throws(FileError) {
        if unlinkat(descriptor.number, name, 0) != 0, errno != ENOENT { throw .last("remove", path + "/" + name) }
    }
}
