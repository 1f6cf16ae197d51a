import Git
import Text
public import Workflows

extension Publication {
    /// The conflicts that make a merge impossible to commit legally, for a merge in progress or about to be committed; nil
    /// where there is no merge, or no such conflict.
    ///
    /// Once there are conflicts, git names the merged commits in a file, and before that to its hooks in environment variables.
    public func mergeContest() throws -> MergeContest? {
        guard case .branch(_, let tip) = try repository.head() else { return nil }
        let heads = try repository.mergeHeads()
        let named = context.environment.keys.filter { $0.hasPrefix("GITHEAD_") }.sorted()
            .compactMap { ObjectID(hex: String($0.dropFirst("GITHEAD_".count))) }
        guard let other = heads.first ?? named.first, other != tip else { return nil }
        return try contest(tip, other)
    }

    private func contest(_ tip: ObjectID, _ other: ObjectID) throws -> MergeContest? {
        guard let base = try repository.mergeBase(tip, other) else { return nil }
        let trees = try [base, tip, other].map { try repository.commit($0).tree }
        let own = try repository.differences(from: trees[0], to: trees[1], names: JudgedPath.roots)
        var theirs: [[UInt8]: TreeDifference] = [:]
        for change in try repository.differences(from: trees[0], to: trees[2], names: JudgedPath.roots) {
            theirs[change.path] = change
        }
        let snapshot = try snapshot(of: tip)
        let places = try own.compactMap { change -> MergeContest.Place? in
            guard let their = theirs[change.path], their.new != change.new, try !isSettled(change, their, trees) else {
                return nil
            }
            let path = String(decoding: change.path, as: UTF8.self)
            switch JudgedPath(change.path) {
            case .article(let name):
                return MergeContest.Place(
                    path: path, article: name.description, remedy: try remedy(change, of: name, since: trees[0], on: snapshot))
            case .alias(let name): return MergeContest.Place(path: path, article: name.description, remedy: .redo)
            case .policy: return MergeContest.Place(path: path, article: nil, remedy: .redo)
            case .folder, .folderInPlace, .twin, .other: return nil
            }
        }
        return places.isEmpty ? nil : MergeContest(base: base.hex, other: other.hex, places: places)
    }

    /// Whether git's merge takes a file that both sides changed whole from one of them: because it contains the other side's
    /// changes, or because the other side only renamed the article.
    private func isSettled(_ own: TreeDifference, _ their: TreeDifference, _ trees: [ObjectID]) throws -> Bool {
        guard let old = own.old, case .article(let name) = JudgedPath(own.path) else { return false }
        /// What the file is on a side, under whatever name.
        func end(_ change: TreeDifference, _ tree: ObjectID) throws -> TreeEntry? {
            if let new = change.new { return new }
            let path = try repository.article(formerly: name, inTree: tree).flatMap { name.path(change.path, under: $0) }
            return try path.flatMap { try repository.entry(at: $0, inTree: tree) }
        }
        guard let one = try end(own, trees[1]), let other = try end(their, trees[2]) else { return false }
        if one.id == old.id || other.id == old.id || one.id == other.id { return true }
        let lines = try MergeBase(repository).mergedLines(from: .init(old), one.id, other.id)
        return try lines.map { try [one.id, other.id].contains(Repository.blobID(of: $0)) } ?? false
    }

    private func remedy(
        _ change: TreeDifference, of name: ArticleName, since base: ObjectID, on snapshot: Snapshot
    ) throws -> MergeContest.Remedy {
        guard change.old != nil, change.new != nil, let now = try? snapshot.article(name),
            let entry = try repository.entry(at: name.file, inTree: base),
            let bytes = try repository.blob(entry.id, limit: ArticleVersion.textLimit), let before = try? ArticleText(bytes),
            before.state == now.state, case .stays? = try snapshot.workflow(for: now.text).state(now.state)?.edited
        else { return .redo }
        return .goBack
    }
}
