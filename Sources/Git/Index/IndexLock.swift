internal import Glibc

/// Git's lock on the index, and the file that will become the index.
///
/// The file is made in the state directory and then hard-linked to `index.lock`, so it has two names. A recovery recognises a
/// lock of a killed process by its being the same file, and the second name keeps the inode from being reused for another
/// process's lock while a journal still names it.
struct IndexLock: ~Copyable {
    static let name = "index-lock"

    let index: String
    let descriptor: Descriptor
    let shared: SharedPermissions
    private var isHeld = true

    /// Waits for the lock; throws `indexLocked` if somebody still holds it after `seconds`.
    static func take(
        _ index: String, state: borrowing StateDirectory, waiting seconds: Double, shared: SharedPermissions = .own
    ) throws(IndexError) -> IndexLock {
        // Never opened where one is left: it may be the index itself under its second name.
        do { try removeLeftBehind(index, state: state) } catch { throw .file(error) }
        guard let file = Descriptor.open(name, in: state.descriptor.number, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666) else {
            throw .file(.last("make", state.path + "/" + name))
        }
        shared.adjust(file.number)
        let deadline = ContinuousClock.now + .seconds(seconds)
        while linkat(state.descriptor.number, name, AT_FDCWD, index + ".lock", 0) != 0 {
            let code = errno
            guard code == EEXIST else {
                // Without links: as git does it. Nothing will vouch for the lock after a death, so it counts as a stranger's.
                if code == EPERM || code == EOPNOTSUPP || code == EXDEV { return try takePlainly(index, shared) }
                throw .file(FileError(operation: "lock", path: index, code: code))
            }
            guard ContinuousClock.now < deadline else {
                unlinkat(state.descriptor.number, name, 0)
                throw .indexLocked(index + ".lock")
            }
            usleep(5_000)
        }
        return IndexLock(index: index, descriptor: file, shared: shared)
    }

    private static func takePlainly(_ index: String, _ shared: SharedPermissions) throws(IndexError) -> IndexLock {
        guard let file = Descriptor.open(index + ".lock", O_WRONLY | O_CREAT | O_EXCL, mode: 0o666) else {
            if errno == EEXIST { throw .indexLocked(index + ".lock") }
            throw .file(.last("lock", index))
        }
        shared.adjust(file.number)
        return IndexLock(index: index, descriptor: file, shared: shared)
    }

    private init(index: String, descriptor: consuming Descriptor, shared: SharedPermissions) {
        self.index = index
        self.descriptor = descriptor
        self.shared = shared
    }

    deinit { if isHeld { unlink(index + ".lock") } }

    /// Removes the lock of a killed process of Galley, if there is one. The caller holds the repository's `FileLock`.
    static func removeLeftBehind(_ index: String, state: borrowing StateDirectory) throws(FileError) {
        guard let ours = stat.of(name, in: state.descriptor.number) else { return }
        let lock = index + ".lock"
        if let theirs = stat.of(lock, in: AT_FDCWD), theirs.st_ino == ours.st_ino, theirs.st_dev == ours.st_dev, unlink(lock) != 0
        {
            throw .last("remove", lock)
        }
        try state.remove(name)
    }

    /// Makes the written file the index.
    mutating func commit() throws(FileError) {
        guard rename(index + ".lock", index) == 0 else { throw .last("replace", index) }
        isHeld = false
    }
}
