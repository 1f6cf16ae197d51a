internal import Glibc

extension Checkout {
    /// Puts a commit into branch, work tree and index. The order is such that `recover` can finish or drop it after a crash at
    /// any point.
    ///
    /// The index's lock is taken first: if the branch moved and the index did not, the next plain `git commit` would revert the
    /// commit. The caller holds the repository's `FileLock` and has dealt with what `recover` reports.
    /// - Parameter moveRef: moves the branch by compare-and-swap; false if it had moved meanwhile. If it throws, the journal
    ///   stays, and `recover` finds out whether the branch moved.
    /// - Throws: `IndexError.indexLocked` if git is busy, and other errors before the branch moves, with nothing written; an
    ///   error with the files after that is thrown once the index is done, and the journal stays.
    public func commit(_ transaction: CheckoutTransaction, moveRef: () throws -> Bool) throws -> CheckoutOutcome {
        let state = try StateDirectory(gitDirectory: gitDirectory, shared: shared)
        guard try state.read(Journal.name) == nil else { throw IndexError.unfinishedTransaction }
        var lock = try IndexLock.take(indexFile, state: state, waiting: patience, shared: shared)
        defer { unlinkat(state.descriptor.number, IndexLock.name, 0) }
        try step(.lockTaken)
        let work = try PreparedTransaction(
            transaction.changes, index: takeIndex(), tree: tree, sparse: { SparseCone(gitDirectory: gitDirectory) })
        try state.write(work.journal(of: transaction.commit).bytes, as: Journal.name)
        try step(.journalWritten)
        guard try moveRef() else {
            try state.remove(Journal.name)
            return .refMoved
        }
        try step(.refMoved)
        let leftAlone = try finish(work, state, &lock)
        return .landed(leftAlone: leftAlone)
    }

    /// The steps after the branch moved (files, index, journal), which a commit and a recovery have in common.
    func finish(_ work: consuming PreparedTransaction, _ state: borrowing StateDirectory, _ lock: inout IndexLock) throws
        -> [String]
    {
        let exchange = FileExchange(tree: tree, state: state.descriptor.number, step: step)
        var outcomes = work.items.map { _ in FileExchange.Outcome.leftAlone }
        var failure: (any Error)?
        for number in work.order {
            do {
                outcomes[number] = try work.putFile(number, exchange)
            } catch let error as FileError {
                failure = failure ?? error
            }
        }
        var leftAlone: [String] = []
        var edits: [IndexEdit] = []
        for (number, outcome) in outcomes.enumerated() {
            if case .leftAlone = outcome { leftAlone.append(work.items[number].change.path) }
            if let edit = work.edit(number, outcome) { edits.append(edit) }
        }
        try step(.filesDone)
        if !edits.isEmpty {
            let draft = try IndexDraft(&work.index, edits)
            try lock.write(draft, over: work.index)
            try step(.indexWritten)
            try lock.commit()
            try step(.indexInPlace)
        }
        if let failure { throw failure }
        try state.remove(Journal.name)
        try step(.journalGone)
        return leftAlone
    }
}
