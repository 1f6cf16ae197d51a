internal import CLibgit2
internal import Glibc

extension Repository {
    /// Moves a branch from one commit to another, provided that it still is where the caller saw it.
    ///
    /// The reference is locked, compared, moved and recorded in its reflog (and in that of `HEAD`) in that order. A lock
    /// that another process holds is waited for as long as git does by default, a tenth of a second.
    /// - Parameters:
    ///   - old: nil: the branch must not exist yet.
    ///   - ask: called at each step, with the lines that git gives to a `reference-transaction` hook; if it returns false when
    ///     the move is prepared, the branch stays.
    /// - Returns: false if it moved, went or came meanwhile, or `ask` said no; nothing is written then.
    /// - Throws: `isLocked` where the lock stays with somebody else; `isExisting` where a new name stands in the way of another
    ///   (`a` against `a/b`).
    public func swapReference(
        _ name: String, from old: ObjectID?, to new: ObjectID, reflog: String, by: Signature,
        asking ask: ((ReferenceTransaction) -> Bool)? = nil
    ) throws(GitError) -> Bool {
        try withoutNUL(name, in: "swapReference")
        guard name.utf8.starts(with: "refs/".utf8), try Self.isReferenceName(name) else {
            throw .refused("\(name.debugDescription) cannot be the name of a reference", in: "swapReference")
        }
        try require(new, GIT_OBJECT_COMMIT, in: "swapReference")
        // The line of a reflog is built from it, so it passes the same gate as in a commit.
        _ = try by.line(in: "swapReference")
        try flushObjects()
        let transaction = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.Transaction>("git_transaction_new") { git_transaction_new(&$0, repository) }
        }
        let note = ReferenceNote(commonDirectory: commonDirectory, shared: try sharedPermissions())
        do { try note.write(name, to: new) } catch { throw .refused(error.description, in: "swapReference") }
        defer { note.remove() }
        try lock(name, in: transaction)
        defer { withExtendedLifetime(transaction) {} }
        let lines = try ask == nil ? "" : transactionLines(name, old, new)
        var isDone = false
        defer { if !isDone { _ = ask?(ReferenceTransaction(state: .aborted, lines: lines)) } }
        switch try target(of: name) {
        case .reference: throw .refused("\(name) is a symbolic reference", in: "swapReference")
        case .object(let id): guard id == old else { return false }
        case nil:
            guard old == nil else { return false }
            try refuseOverlap(name)
        }
        guard ask?(ReferenceTransaction(state: .prepared, lines: lines)) ?? true else { return false }
        try move(name, to: new, message: Self.reflogLine(reflog), by: by, in: transaction)
        isDone = true
        try share(reference: name)
        _ = ask?(ReferenceTransaction(state: .committed, lines: lines))
        return true
    }

    /// The line of the branch, and before it that of `HEAD` where it names the branch.
    private func transactionLines(_ name: String, _ old: ObjectID?, _ new: ObjectID) throws(GitError) -> String {
        var names = [name]
        if case .reference(name) = try target(of: "HEAD") { names = ["HEAD", name] }
        return names.map { "\((old ?? .zero).hex) \(new.hex) \($0)\n" }.joined()
    }

    private func lock(_ name: String, in transaction: borrowing Handle<Kind.Transaction>) throws(GitError) {
        for attempt in 0... {
            let status = transaction.withPointer { git_transaction_lock_ref($0, name) }
            guard status == GIT_ELOCKED.rawValue, attempt < 10 else {
                try check(status, "git_transaction_lock_ref")
                return
            }
            usleep(10_000)
        }
    }

    private func move(
        _ name: String, to new: ObjectID, message: String, by: Signature, in transaction: borrowing Handle<Kind.Transaction>
    ) throws(GitError) {
        var signature: UnsafeMutablePointer<git_signature>?
        try check(git_signature_new(&signature, by.name, by.email, by.time, Int32(by.offset)), "git_signature_new")
        defer { git_signature_free(signature) }
        var raw = new.raw
        try check(
            transaction.withPointer { git_transaction_set_target($0, name, &raw, signature, message) },
            "git_transaction_set_target")
        try check(transaction.withPointer { git_transaction_commit($0) }, "git_transaction_commit")
    }

    /// A packed `a` is no file, so nothing but this keeps `a/b` from being written beside it.
    private func refuseOverlap(_ name: String) throws(GitError) {
        var parts = name.split(separator: "/")
        while parts.count > 2 {
            parts.removeLast()
            let above = parts.joined(separator: "/")
            guard try target(of: above) == nil else {
                throw .existing("\(above) stands in the way of \(name)", in: "swapReference")
            }
        }
        if let below = try referenceNames(under: name + "/").first {
            throw .existing("\(below) stands in the way of \(name)", in: "swapReference")
        }
    }

    /// One line, without what a terminal would act on when somebody runs `git reflog`.
    private static func reflogLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
