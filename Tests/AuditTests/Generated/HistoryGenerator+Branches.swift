import Git
import TestSupport

extension HistoryGenerator {
    /// What two people did apart on two articles, brought together: by a merge or by a rebase of the one's commit, as git makes
    /// them. nil where there are no two articles, or nothing could be done to one of them.
    func joined(_ history: History) throws -> History? {
        let indices = history.articles.indices.shuffled(using: &random)
        guard indices.count > 1, let left = try extended(history, only: indices[0]),
            let right = try extended(history, only: indices[1])
        else { return nil }
        let base = try repository.commit(history.tip)
        let one = try repository.commit(left.tip)
        let other = try repository.commit(right.tip)
        let tree = try repository.writeTree(base: one.tree, changes: changes(from: base.tree, to: other.tree))
        let isMerge = random.chance(oneIn: 2)
        let draft =
            isMerge
            ? CommitDraft(
                tree: tree, parents: [one.id, other.id], author: other.committer, committer: other.committer,
                message: Array("Merge branch 'side'\n".utf8))
            : CommitDraft(
                tree: tree, parents: [one.id], author: other.author, committer: other.committer, message: other.message)
        var next = left
        next.tip = try repository.writeCommit(draft)
        next.articles[indices[1]] = right.articles[indices[1]]
        next.depth += isMerge ? 2 : 1
        next.story += right.story.suffix(1) + [isMerge ? "merge" : "rebase"]
        try set(next.tip)
        return next
    }

    private func changes(from old: ObjectID, to new: ObjectID) throws -> [TreeChange] {
        try repository.differences(from: old, to: new).map { change in
            let path = String(decoding: change.path, as: UTF8.self)
            return change.new.map { .put(path: path, id: $0.id, mode: $0.mode) } ?? .remove(path: path)
        }
    }
}
