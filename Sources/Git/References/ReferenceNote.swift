internal import Glibc

/// A note about a branch that a process is going to move, written before libgit2 locks the branch.
///
/// A process that is killed while it holds `refs/heads/BRANCH.lock` leaves the lock behind, and nobody could write to the
/// branch any more. The note tells such a lock from one that another program holds. It need not survive a crash of the machine,
/// so it is not flushed.
struct ReferenceNote {
    /// For how many microseconds an empty lock must be unchanged before it counts as left behind. Git and libgit2 write the new
    /// commit into their lock as soon as they have it.
    private static let emptyLockAge: UInt32 = 300_000

    private let path: String
    private let commonDirectory: String
    private let shared: SharedPermissions

    init(commonDirectory: String, shared: SharedPermissions = .own) {
        self.commonDirectory = commonDirectory
        self.shared = shared
        path = commonDirectory + "/galley/branch"
    }

    var isThere: Bool { stat.of(path, in: AT_FDCWD) != nil }

    func write(_ name: String, to new: ObjectID) throws(FileError) {
        let state = try StateDirectory(gitDirectory: commonDirectory, shared: shared)
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
        guard let file = Descriptor.open("branch", in: state.descriptor.number, flags, mode: 0o666),
            file.writeAll(Array("\(new)\n\(name)\n".utf8))
        else { throw .last("write", path) }
    }

    func remove() { unlink(path) }

    /// Removes the lock named in the note of a dead process, and the note. The caller holds the `FileLock`.
    func settle() throws(FileError) {
        guard let state = try StateDirectory(existingIn: commonDirectory), let bytes = try state.read("branch") else { return }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        // A note that was not finished came before any lock.
        if lines.count == 2, lines[1].hasPrefix("refs/"), !lines[1].split(separator: "/").contains("..") {
            try removeLock("\(commonDirectory)/\(lines[1]).lock", holding: lines[0])
        }
        try state.remove("branch")
    }

    private func removeLock(_ lock: String, holding commit: String) throws(FileError) {
        guard let seen = stat.of(lock, in: AT_FDCWD), seen.isRegular else { return }
        if seen.st_size == 0 { usleep(Self.emptyLockAge) }
        guard let now = stat.of(lock, in: AT_FDCWD), now.st_ino == seen.st_ino, now.st_ctim.tv_nsec == seen.st_ctim.tv_nsec,
            let file = Descriptor.open(lock, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), let bytes = file.readAll(limit: 64)
        else { return }
        guard bytes.isEmpty || bytes.elementsEqual("\(commit)\n".utf8) else { return }
        if unlink(lock) != 0, errno != ENOENT { throw .last("remove", lock) }
    }
}

extension Repository {
    /// Whether a process has begun to move a branch and not finished; it may be alive.
    public var isMovingReference: Bool { ReferenceNote(commonDirectory: commonDirectory).isThere }

    /// Removes the lock on a branch that a killed process left. The caller holds the repository's `FileLock`, so that no live
    /// process of Galley can own it; a lock of another program stays.
    public func settleReference() throws(FileError) { try ReferenceNote(commonDirectory: commonDirectory).settle() }
}
