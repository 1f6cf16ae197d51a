internal import CLibgit2
internal import Glibc

extension Repository {
    /// Makes every object that was written here safe against a loss of power.
    ///
    /// A reference must never name objects that could be lost, so ``swapReference(_:from:to:reflog:by:)`` begins with this;
    /// that is all the order needs. libgit2 would flush each object and its folder before it writes the next. Here the disk is
    /// given all of them first, and then waited for: less than half the time.
    ///
    /// An object that was there already is flushed too: whoever wrote it may have been killed before he did. One that lies in a
    /// pack has no file of its own, and was flushed with the pack.
    func flushObjects() throws(GitError) {
        guard !unflushed.isEmpty else { return }
        let shared = try sharedPermissions()
        let root = "\(commonDirectory)/objects"
        var files: [(descriptor: Int32, path: String)] = []
        defer { for file in files { close(file.descriptor) } }
        var folders: Set<String> = [root]
        for id in unflushed {
            let hex = id.hex
            let folder = "\(root)/\(hex.prefix(2))"
            let path = "\(folder)/\(hex.dropFirst(2))"
            let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            if descriptor < 0, errno == ENOENT { continue }
            guard descriptor >= 0 else { throw .unflushed(path) }
            files.append((descriptor, path))
            shared.adjust(descriptor)
            if folders.insert(folder).inserted { shared.adjust(path: folder) }
            // Only a beginning: where it fails or does nothing, the fsync below does all of the work.
            _ = galley_begin_writing(descriptor)
        }
        for file in files where fsync(file.descriptor) != 0 { throw .unflushed(file.path) }
        for folder in folders {
            let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .unflushed(folder) }
            defer { close(descriptor) }
            // Some network file systems refuse this for a folder, and keep names safe themselves.
            guard fsync(descriptor) == 0 || errno == EINVAL else { throw .unflushed(folder) }
        }
        unflushed = []
    }
}

extension GitError {
    /// To be made at once: it reads `errno`.
    fileprivate static func unflushed(_ path: String) -> GitError {
        let reason = String(cString: strerror(errno))
        return GitError(code: GIT_ERROR.rawValue, function: "fsync", message: "cannot write \(path) to disk: \(reason)")
    }
}
