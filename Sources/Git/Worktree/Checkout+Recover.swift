internal import Glibc

extension Checkout {
    /// Whether a transaction was begun and is not finished; its process may be alive.
    public var isUnsettled: Bool {
        get throws(FileError) {
            guard let state = try StateDirectory(existingIn: gitDirectory) else { return false }
            return [Journal.name, IndexLock.name].contains { stat.of($0, in: state.descriptor.number) != nil }
                || HeldVersions.areThere(in: state.descriptor.number)
        }
    }

    /// Looks again at held versions: files that a program had open for writing when they were replaced.
    /// - Returns: those that were written to since: the end of the path, and the file that they are kept as.
    public func settleHeldVersions() throws(FileError) -> [(path: String, kept: String)] {
        guard let state = try StateDirectory(existingIn: gitDirectory) else { return [] }
        guard HeldVersions.areThere(in: state.descriptor.number) else { return [] }
        return HeldVersions(state: state.descriptor.number).settle().map { ($0.path, state.path + "/" + $0.kept) }
    }

    /// Finishes or drops what a killed process left behind. The caller holds the repository's `FileLock`, so whatever is found
    /// here belongs to no live process.
    /// - Parameters:
    ///   - headContains: whether a commit is HEAD or one of its ancestors.
    ///   - blob: the bytes of a blob.
    public func recover(
        headContains: (ObjectID) throws -> Bool, blob: (ObjectID) throws -> [UInt8]
    ) throws -> Recovery {
        guard let state = try StateDirectory(existingIn: gitDirectory, shared: shared) else { return .nothing }
        try IndexLock.removeLeftBehind(indexFile, state: state)
        guard let bytes = try state.read(Journal.name) else { return .nothing }
        guard let journal = Journal(bytes) else {
            try state.remove(Journal.name)
            return .dropped
        }
        for (number, change) in journal.changes.enumerated() {
            try WaitingFile(tree: tree, state: state.descriptor.number, number: number, change: change).settle(blob)
        }
        guard try headContains(journal.commit) else {
            try state.remove(Journal.name)
            return .dropped
        }
        var lock = try IndexLock.take(indexFile, state: state, waiting: patience, shared: shared)
        defer { unlinkat(state.descriptor.number, IndexLock.name, 0) }
        let changes = try journal.changes.map { change in
            FileChange(
                path: change.path, onDisk: change.onDisk,
                new: try change.new.map { (id: $0, bytes: try blob($0), executable: change.isExecutable) })
        }
        var work = try PreparedTransaction(
            changes, index: takeIndex(), tree: tree, sparse: { SparseCone(gitDirectory: gitDirectory) })
        for number in work.items.indices {
            // Somebody may have staged something since. What is neither the old nor the new blob is theirs.
            let now = work.items[number].found
            work.items[number].isIndexOurs =
                now.settled?.id == journal.changes[number].inIndex || now.settled?.id == journal.changes[number].new
        }
        let leftAlone = try finish(work, state, &lock)
        return .finished(commit: journal.commit, leftAlone: leftAlone)
    }
}
