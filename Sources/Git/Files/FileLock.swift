internal import Glibc

/// An exclusive lock between processes of Galley on one repository.
///
/// The kernel releases it when the process dies, so a lock file that is left behind means nothing. Two locks in one process
/// exclude each other too.
public struct FileLock: ~Copyable {
    private let descriptor: Descriptor

    /// Takes the lock at `path`, making file and folder if needed; nil if another process still holds it after `seconds`.
    /// - Parameter shared: the permissions of a new lock file.
    public static func acquire(
        _ path: String, waiting seconds: Double, shared: SharedPermissions = .own
    ) throws(FileError) -> FileLock? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var pause: UInt32 = 200
        while true {
            let descriptor = try open(path, shared)
            if flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 {
                if isStill(descriptor, at: path) { return FileLock(descriptor: descriptor) }
                continue
            }
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .last("lock", path) }
            guard ContinuousClock.now < deadline else { return nil }
            usleep(pause)
            pause = min(pause * 2, 5_000)
        }
    }

    private init(descriptor: consuming Descriptor) { self.descriptor = descriptor }

    private static func open(_ path: String, _ shared: SharedPermissions) throws(FileError) -> Descriptor {
        guard let slash = path.lastIndex(of: "/") else { throw FileError(operation: "open", path: path, code: EINVAL) }
        let parent = String(path[..<slash])
        for _ in 0..<2 {
            // A link in the folder's or the lock's place would have a file made somewhere else.
            if let folder = Descriptor.open(parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) {
                let name = String(path[path.index(after: slash)...])
                let flags = O_RDWR | O_CREAT | O_NOFOLLOW
                if let descriptor = Descriptor.open(name, in: folder.number, flags, mode: 0o666) {
                    shared.adjust(descriptor.number)
                    return descriptor
                }
                guard errno == ENOENT else { break }
                continue
            }
            guard errno == ENOENT else { throw .lastOpeningFolder(parent) }
            if mkdir(parent, 0o777) != 0, errno != EEXIST { throw .last("make", parent) }
            shared.adjust(path: parent)
        }
        throw .last("open", path)
    }

    /// Whether the locked file is still the one at the path: somebody may have deleted the folder meanwhile.
    private static func isStill(_ descriptor: borrowing Descriptor, at path: String) -> Bool {
        guard let here = descriptor.status(), let there = stat.of(path, in: AT_FDCWD) else { return false }
        return here.st_ino == there.st_ino && here.st_dev == there.st_dev
    }
}
