import Git

extension Repository {
    /// The paths that a commit changed against every one of its parents; none for a commit without parents.
    func ownPaths(of commit: Commit) throws -> (before: Commit, paths: [String])? {
        guard let first = try commit.parents.first.map(self.commit) else { return nil }
        var paths = try differences(from: first.tree, to: commit.tree).map { String(decoding: $0.path, as: UTF8.self) }
        for other in commit.parents.dropFirst() where !paths.isEmpty {
            let tree = try self.commit(other).tree
            paths = try paths.filter { try entry(at: $0, inTree: tree) != entry(at: $0, inTree: commit.tree) }
        }
        return (first, paths)
    }
}
