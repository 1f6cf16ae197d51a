internal import CLibgit2
internal import Glibc

extension Repository {
    /// Flushes every object that was written here to the disk.
    ///
    /// A reference must never name objects that a loss of power could take, so ``swapReference(_:from:to:reflog:by:)`` begins
    /// with this. libgit2 would flush each object and its folder before it writes the next. Here all are written first and
    /// flushed afterwards: together where that can be done (``WholeFlush``), else file by file.
    ///
    /// An object that existed already is flushed too: whoever wrote it may have been killed before flushing it. One in a pack
    /// has no file of its own, and was flushed with the pack.
    func flushObjects() throws(GitError) {
        guard !unflushed.isEmpty else { return }
        let files = unflushed.map { id in
            let folder = "\(objectsFolder)/\(id.hex.prefix(2))"
            return (path: "\(folder)/\(id.hex.dropFirst(2))", folder: folder)
        }
        let folders = Set(files.map(\.folder))
        let shared = try sharedPermissions()
        for path in files.map(\.path) + folders { shared.adjust(path: path) }
        if try !flushTogether() {
            try flush(files.map(\.path))
            for folder in folders.union([objectsFolder]) { try flush(folder: folder) }
        }
        unflushed = []
    }

    var objectsFolder: String { "\(commonDirectory)/objects" }

    private func flushTogether() throws(GitError) -> Bool {
        do { return try wholeFlush?.flush() ?? false } catch { throw .unflushed(objectsFolder, error.code) }
    }

    private func flush(_ paths: [String]) throws(GitError) {
        var files: [(descriptor: Int32, path: String)] = []
        defer { for file in files { close(file.descriptor) } }
        for path in paths {
            let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            if descriptor < 0, errno == ENOENT { continue }
            guard descriptor >= 0 else { throw .unflushed(path, errno) }
            files.append((descriptor, path))
            // Only a beginning: where it fails or does nothing, the fsync below does all of the work.
            _ = galley_begin_writing(descriptor)
        }
        for file in files where fsync(file.descriptor) != 0 { throw .unflushed(file.path, errno) }
    }

    private func flush(folder: String) throws(GitError) {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return }
        guard descriptor >= 0 else { throw .unflushed(folder, errno) }
        defer { close(descriptor) }
        // Some network file systems refuse this for a folder, and keep names safe themselves.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .unflushed(folder, errno) }
    }
}

extension GitError {
    fileprivate static func unflushed(_ path: String, _ code: Int32) -> GitError {
        GitError(
            code: GIT_ERROR.rawValue, function: "fsync",
            message: "cannot write \(path) to disk: \(String(cString: strerror(code)))")
    }
}
