import Git
import Text
import Workflows

/// Detects that HEAD has moved without the working files: by a push into the branch that is checked out, `git update-ref` or
/// `git reset --soft`, none of which touches files or index.
///
/// Then the working file is an older version with edits, and saving it would revert what others wrote since. git's index still
/// says which version was checked out: if its entries of an article, or of the policy, equal those of an ancestor of HEAD and
/// not HEAD's, the files are behind.
struct MovedUnder {
    let repository: Repository
    let checkout: Checkout
    let snapshot: Snapshot

    /// Refuses an article whose checked-out version is older than HEAD's.
    func require(_ name: ArticleName) throws {
        guard let file = try checkout.indexEntry(at: name.file), !file.intentToAdd, !file.isConflicted else { return }
        let now = try ArticleObjectIDs(repository, name, tree: snapshot.commit.tree)
        // The usual case costs no look at the rest of the index.
        if file.id == now.blob, now.folder == nil { return }
        let folder = try Dictionary(checkout.indexEntries(under: name.folder).map { ($0.path, $0.id) }) { first, _ in first }
        func isInIndex(_ objectIDs: ArticleObjectIDs) throws -> Bool {
            guard objectIDs.blob == file.id else { return false }
            let prefix = Array(name.folder.utf8) + [UInt8(ascii: "/")]
            let files = try objectIDs.folder.map { try repository.attachments(in: $0, of: name) } ?? []
            return files.count == folder.count && files.allSatisfy { folder[prefix + $0.path] == $0.blob }
        }
        try require(name.file, now, isInIndex) { tree in try ArticleObjectIDs(repository, name, tree: tree) }
    }

    /// Refuses a policy whose checked-out files are older than HEAD's.
    func requirePolicy() throws {
        var entries = try checkout.indexEntries(under: "workflows").filter { entry in
            PolicyFiles.isPolicy(String(decoding: entry.path, as: UTF8.self))
        }
        for path in ["galley.yml", "masthead.yml"] { entries += try [checkout.indexEntry(at: path)].compactMap { $0 } }
        guard !entries.isEmpty, !entries.contains(where: { $0.isConflicted || $0.intentToAdd }) else { return }
        let index = Dictionary(entries.map { (String(decoding: $0.path, as: UTF8.self), $0.id) }) { first, _ in first }
        func files(_ tree: ObjectID) throws -> [String: ObjectID] {
            var files: [String: ObjectID] = [:]
            for path in ["galley.yml", "masthead.yml"] { files[path] = try repository.entry(at: path, inTree: tree)?.id }
            guard let folder = try repository.entry(at: "workflows", inTree: tree), folder.mode == .directory else {
                return files
            }
            for entry in try repository.entries(ofTree: folder.id) {
                let path = "workflows/" + String(decoding: entry.name, as: UTF8.self)
                if PolicyFiles.isPolicy(path) { files[path] = entry.id }
            }
            return files
        }
        let now = try files(snapshot.commit.tree)
        let path = Set(now.keys).union(index.keys).sorted().first { now[$0] != index[$0] }
        try require(path ?? "galley.yml", now, { $0 == index }, files)
    }

    /// - Parameters:
    ///   - now: the version in HEAD.
    ///   - isInIndex: whether a version is the one that the index has.
    ///   - version: the version in a tree.
    private func require<Version: Hashable>(
        _ path: String, _ now: Version, _ isInIndex: (Version) throws -> Bool, _ version: (ObjectID) throws -> Version
    ) throws {
        guard try !isInIndex(now) else { return }
        var seen: Set<Version> = [now]
        var newer = snapshot.commit
        var refusal: Refusal?
        try repository.walk(from: [snapshot.commit.id]) { commit in
            let then = try version(commit.tree)
            // Most commits leave it as it was in one that was looked at.
            guard seen.insert(then).inserted, try isInIndex(then) else {
                newer = commit
                return true
            }
            refusal = .headMoved(path: path, commit: newer.id.abbreviated, by: person(of: newer), base: "")
            return false
        }
        if let refusal { throw refusal }
        try requireLeftBehindByNone(path, version)
    }

    /// For staged edits, where the index no longer says which version was checked out. The reflog says what moved HEAD when the
    /// article last changed in it: a push, `git update-ref` and `git reset --soft` do not update files.
    private func requireLeftBehindByNone<Version: Hashable>(_ path: String, _ version: (ObjectID) throws -> Version) throws {
        for move in try repository.moves(of: "HEAD").prefix(Self.mostMoves) {
            guard let old = try commit(move.from), let new = try commit(move.to) else { return }
            guard try version(old.tree) != version(new.tree) else { continue }
            let leavesFiles = move.message.isEmpty || move.message == "push" || move.message.hasPrefix("reset: ")
            // Back to an earlier commit, whatever was staged since is all there.
            guard leavesFiles, try !repository.isAncestor(move.to, of: move.from) else { return }
            throw Refusal.headMoved(path: path, commit: new.id.abbreviated, by: person(of: new), base: old.id.abbreviated)
        }
    }

    /// How many entries of the reflog are read.
    private static let mostMoves = 100

    private func commit(_ id: ObjectID) throws -> Commit? {
        do { return try repository.commit(id) } catch  where error.isNotFound { return nil }
    }

    private func person(of commit: Commit) -> String {
        if case .event(let event) = CommitMessage.read(commit.message) { event.by } else { commit.author.name }
    }
}

extension Publication {
    /// Refuses to save edits of an article whose checked-out version is older than HEAD's.
    func requireNotMovedUnder(_ name: ArticleName, on snapshot: Snapshot) throws {
        guard let checkout else { return }
        try MovedUnder(repository: repository, checkout: checkout, snapshot: snapshot).require(name)
    }
}
