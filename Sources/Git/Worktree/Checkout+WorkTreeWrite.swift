internal import Glibc

extension Checkout {
    /// Replaces a file if it holds these bytes, by an atomic exchange, so that edits made at the same time are not lost.
    /// - Returns: false if it holds anything else; then it is not changed.
    public func write(_ bytes: [UInt8], over old: [UInt8], at path: String) throws -> Bool {
        guard let before = FileContent.identifier(of: old), let after = FileContent.identifier(of: bytes) else { return false }
        let state = try StateDirectory(gitDirectory: gitDirectory)
        let change = FileChange(path: path, onDisk: before, new: (after, bytes, false))
        let exchange = FileExchange(tree: tree, state: state.descriptor.number) { _ in }
        // No transaction changes so many files.
        if case .done = try exchange.put(change, number: 1_000_000, permissions: { $0 ?? 0o666 }) { return true }
        return false
    }

    /// Replaces a file atomically, and makes the folders it needs. Permissions stay as they are.
    public func write(_ bytes: [UInt8], at path: String) throws(FileError) {
        let reached = try tree.reach(path, makingFolders: true) { (folder, name) throws(FileError) in
            let old = stat.of(name, in: folder)
            guard old?.isRegular ?? true else {
                throw FileError(operation: "write", path: path, code: old?.isFolder ?? false ? EISDIR : ELOOP)
            }
            let state = try StateDirectory(gitDirectory: gitDirectory, shared: shared)
            if try put(bytes, old?.permissions, via: state.descriptor.number, into: folder, name, path) { return }
            if try put(bytes, old?.permissions, via: folder, into: folder, name, path) { return }
            throw FileError(operation: "write", path: path, code: EXDEV)
        }
        switch reached {
        case .folder: return
        case .symbolicLink: throw FileError(operation: "write", path: path, code: ELOOP)
        case .missing, .notAFolder: throw FileError(operation: "write", path: path, code: ENOTDIR)
        }
    }

    /// Takes a file away; nothing happens where there is none.
    public func remove(_ path: String) throws(FileError) {
        _ = try tree.reach(path) { (folder, name) throws(FileError) in
            if unlinkat(folder, name, 0) != 0, errno != ENOENT { throw .last("remove", path) }
        }
    }

    /// False if the draft was on another file system.
    private func put(
        _ bytes: [UInt8], _ permissions: mode_t?, via state: Int32, into folder: Int32, _ name: String, _ path: String
    ) throws(FileError) -> Bool {
        let draft = ".galley-write-\(getpid())"
        unlinkat(state, draft, 0)
        guard let file = Descriptor.open(draft, in: state, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666) else {
            throw .last("write", path)
        }
        var isWritten = file.writeAll(bytes)
        if isWritten, let permissions { isWritten = fchmod(file.number, permissions) == 0 }
        if permissions == nil { shared.adjust(file.number) }
        if isWritten, fsync(file.number) == 0, renameat(state, draft, folder, name) == 0, fsync(folder) == 0 { return true }
        let error = FileError.last("write", path)
        unlinkat(state, draft, 0)
        if error.code == EXDEV { return false }
        throw error
    }
}
