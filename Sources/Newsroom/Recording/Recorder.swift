import Git
import Text
import Workflows

/// Turns plans into commits and moves the branch, under a lock, so that either everything happened or nothing.
struct Recorder {
    /// How long another process of Galley may hold the lock, in seconds.
    static let patience = 60.0

    let publication: Publication
    var repository: Repository { publication.repository }

    /// Takes the lock between processes of Galley on this repository.
    /// - Throws: ``Refusal`` where another process holds it for too long, or where a hook of the lock's holder asks, which
    ///   would deadlock.
    func take() throws -> FileLock {
        let path = RepositoryLock.path(of: repository)
        if publication.context.environment[RepositoryLock.inHook] == path { throw Refusal.insideHook }
        let shared = try repository.sharedPermissions()
        guard let lock = try FileLock.acquire(path, waiting: Self.patience, shared: shared) else {
            throw Refusal.busy(path: path)
        }
        publication.checkout?.shared = shared
        return lock
    }

    /// Runs `plan` on the snapshot of HEAD and commits what it returns.
    ///
    /// If the branch moves meanwhile, it is tried again as long as the articles, their folders and the policy are unchanged
    /// (``ReadSet``); otherwise it is refused.
    /// - Parameter standing: reads the snapshot of HEAD.
    func record(
        _ articles: [ArticleName], on standing: (Publication) throws -> Snapshot = { try $0.snapshot() },
        plan: (Snapshot) throws -> [Plan]
    ) throws -> [Recorded] {
        let lock = try take()
        defer { _ = lock }
        let leftBehind = try recover()
        var footing: ReadSet?
        while true {
            let snapshot = try standing(publication)
            if let footing, try footing != ReadSet(snapshot, articles: articles) {
                throw Refusal.changedMeanwhile(what: articles.first?.description ?? "the policy")
            }
            let plans = try plan(snapshot)
            for person in plans.map(\.person) where !person.hasUsableName || person.emails.isEmpty {
                throw Refusal.unnameable(person: person.id, place: person.place, hasAddress: !person.emails.isEmpty)
            }
            let signing = SigningRule(snapshot)
            try signing.preflight(plans, in: publication)
            let time = try time(of: plans, after: snapshot.commit)
            if publication.context.isDryRun {
                return plans.map { Recorded($0, commit: nil) }
            }
            footing = try ReadSet(snapshot, articles: articles)
            let offset = try TimeZones.offset(in: snapshot.settings, at: time)
            let signals = HeldSignals()
            defer { _ = signals }
            if var recorded = try commit(
                plans, on: snapshot.commit, reference: try branch(), time: time, offset: offset, signing: signing)
            {
                if !recorded.isEmpty { recorded[0].leftAlone = leftBehind + recorded[0].leftAlone }
                return recorded
            }
        }
    }

    /// The time of the commits of `plans`: never earlier than their parent's, since git's own walks and the audit rely on that.
    /// So one commit dated far ahead would date all that come after it.
    func time(of plans: [Plan], after parent: Commit?) throws(Refusal) -> Int64 {
        let context = publication.context
        if !plans.isEmpty { try context.requireNotAhead() }
        guard let parent else { return context.now }
        let latest = max(context.now, context.clock ?? .max)
        if parent.committer.time - Context.grace > latest {
            // What says that a date is wrong does not take it over.
            if plans.allSatisfy({ $0.message.event.name == Event.acknowledge }) { return context.now }
            throw .aheadOfClock(commit: parent.id.hex, time: parent.committer.time)
        }
        return max(context.now, parent.committer.time)
    }

    /// Recovers what a killed process left unfinished, and gives the working files that were edited since.
    func recover() throws -> [String] {
        try repository.settleReference()
        guard let checkout = publication.checkout else { return [] }
        let written = try checkout.settleHeldVersions().map { "\($0.path), whose former file is kept as \($0.kept)," }
        let head: ObjectID? = if case .branch(_, let tip) = try repository.head() { tip } else { nil }
        let recovery = try checkout.recover(
            headContains: { commit in try head.map { try $0 == commit || repository.isAncestor(commit, of: $0) } ?? false },
            blob: { id in try repository.bytes(id, path: id.hex, limit: ArticleVersion.attachmentLimit) })
        if case .finished(commit: _, let leftAlone) = recovery { return written + leftAlone }
        return written
    }

    private func branch() throws -> String {
        switch try repository.head() {
        case .branch(let name, tip: _), .unborn(let name): return name
        case .detached: throw Refusal.detachedHead
        }
    }

    /// Writes the commits of `plans`, each on the one before, and moves the branch once; nil if the branch moved meanwhile.
    /// - Parameters:
    ///   - time: of the commits, in seconds since 1970.
    ///   - offset: the publication's minutes east of UTC then.
    func commit(
        _ plans: [Plan], on parent: Commit?, reference: String, time: Int64, offset: Int, signing: SigningRule
    ) throws -> [Recorded]? {
        var tip = parent?.id
        var tree = parent?.tree
        func signature(_ person: Person) -> Signature {
            Signature(name: person.name, email: person.emails.first ?? "", time: time, offset: offset)
        }
        var recorded: [(commit: ObjectID, plan: Plan)] = []
        for plan in plans {
            let made = try commit(plan, parent: tip, tree: tree, signature: signature(plan.person), signing)
            recorded.append((made.id, plan))
            tip = made.id
            tree = made.tree
        }
        guard let tip, let last = plans.last else { return [] }
        let reflog = "galley: \(last.message.event.name): \(last.message.title)"
        var isRecorded = false
        var refusal: HookFailure?
        let hook = try referenceHook(by: signature(last.person))
        let ask = hook.map { hook in
            { (transaction: ReferenceTransaction) -> Bool in
                do throws(HookFailure) { try hook.call(transaction) } catch {
                    // What has happened, no hook can stop any more.
                    if transaction.state == .prepared { refusal = error }
                    return false
                }
                return true
            }
        }
        let moveRef = {
            isRecorded = try repository.swapReference(
                reference, from: parent?.id, to: tip, reflog: reflog, by: signature(last.person), asking: ask)
            return isRecorded
        }
        var leftAlone: [String] = []
        if let checkout = publication.checkout {
            do {
                switch try checkout.commit(
                    CheckoutTransaction(commit: tip, changes: Self.merged(plans.flatMap(\.files))), moveRef: moveRef)
                {
                case .refMoved:
                    if let refusal { throw refusal }
                    return nil
                case .landed(let alone): leftAlone = alone
                }
            } catch  where isRecorded {
                throw Refusal.filesBehind(commit: tip.abbreviated, cause: "\(error)")
            }
            try hooks(by: signature(last.person))?.afterCommit()
        } else if try !moveRef() {
            if let refusal { throw refusal }
            return nil
        }
        return recorded.map { Recorded($0.plan, commit: $0.commit.hex, leftAlone: leftAlone) }
    }

    private func commit(
        _ plan: Plan, parent: ObjectID?, tree: ObjectID?, signature: Signature, _ signing: SigningRule
    ) throws -> Commit {
        for file in plan.files {
            if let new = file.new { _ = try repository.writeBlob(new.bytes) }
        }
        let newTree = plan.tree.isEmpty ? tree : try repository.writeTree(base: tree, changes: plan.tree)
        guard let newTree else { throw Refusal.nothingToSave }
        let message = try afterHooks(plan.message, tree: newTree, by: signature)
        var author = signature
        author.time = publication.context.authorTime ?? signature.time
        let draft = CommitDraft(
            tree: newTree, parents: parent.map { [$0] } ?? [], author: author, committer: signature, message: message)
        let signer = try signing.signer(of: plan, in: publication)
        let id = try repository.writeCommit(
            draft, sign: signer.map { signer in { try signing.sign($0, of: plan, by: signer) } })
        return try repository.commit(id)
    }

    /// The message as the hooks leave it, parsed again before any reference moves.
    private func afterHooks(_ message: CommitMessage, tree: ObjectID, by signature: Signature) throws -> [UInt8] {
        var bytes = message.bytes
        if let hooks = try hooks(by: signature) { bytes = try hooks.run(message: bytes, prepareIndex: tree) }
        guard CommitMessage.read(bytes) == .event(message.event) else { throw Refusal.hookChangedTrailers }
        return bytes
    }

    private func hooks(by signature: Signature) throws -> CommitHooks? {
        guard let root = repository.workingDirectory else { return nil }
        let hooks = try CommitHooks(
            root: root, gitDirectory: repository.gitDirectory, commonDirectory: repository.commonDirectory,
            index: repository.indexFile, shared: repository.sharedPermissions(), environment: hookEnvironment(by: signature),
            configured: { try repository.configured($0) })
        return hooks.isAny ? hooks : nil
    }

    private func referenceHook(by signature: Signature) throws -> ReferenceHook? {
        try ReferenceHook(
            root: repository.workingDirectory, gitDirectory: repository.gitDirectory,
            commonDirectory: repository.commonDirectory, environment: hookEnvironment(by: signature),
            configured: { try repository.configured($0) })
    }

    private func hookEnvironment(by signature: Signature) -> [String: String] {
        var environment = publication.context.environment
        environment[RepositoryLock.inHook] = RepositoryLock.path(of: repository)
        for role in ["AUTHOR", "COMMITTER"] {
            environment["GIT_\(role)_NAME"] = signature.name
            environment["GIT_\(role)_EMAIL"] = signature.email
        }
        return environment
    }

    /// Combines the changes of each path: from what is on disk before the first commit to what the last one wants.
    static func merged(_ changes: [FileChange]) -> [FileChange] {
        var merged: [FileChange] = []
        for change in changes {
            if let index = merged.firstIndex(where: { $0.path == change.path }) {
                merged[index].new = change.new
            } else {
                merged.append(change)
            }
        }
        return merged
    }
}
