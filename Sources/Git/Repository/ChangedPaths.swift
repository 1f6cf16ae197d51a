internal import CLibgit2

extension Repository {
    /// The paths whose object or mode differs between two trees, sorted by bytes within each folder; at most `limit`.
    ///
    /// Folders with the same identifier are not looked into. A folder that came or went is listed by what is in it; one
    /// with nothing in it, which git does not make, by itself. Renames are a path that went and one that came.
    public func changedPaths(from old: ObjectID?, to new: ObjectID, limit: Int) throws(GitError) -> [[UInt8]] {
        var comparison = TreeComparison(repository: self, limit: limit)
        try comparison.compare(old, new, below: [], depth: 0)
        return comparison.paths
    }
}

private struct TreeComparison {
    /// Deeper than any publication; a tree made to exhaust the stack is a damaged one.
    static let deepest = 256

    let repository: Repository
    let limit: Int
    var paths: [[UInt8]] = []

    mutating func compare(_ old: ObjectID?, _ new: ObjectID?, below folder: [UInt8], depth: Int) throws(GitError) {
        guard old != new, paths.count < limit else { return }
        guard depth < Self.deepest else {
            throw .damaged(new ?? old ?? .zero, "has folders in folders without end", in: "changedPaths")
        }
        let before = try entries(old)
        let after = try entries(new)
        if before.isEmpty, after.isEmpty, depth > 0 { paths.append(folder) }
        var left = before[...]
        var right = after[...]
        while paths.count < limit, let (one, other) = Self.nextPair(&left, &right) {
            guard one != other, let name = (one ?? other)?.name else { continue }
            let path = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
            let isFolder = (one?.mode == .directory, other?.mode == .directory)
            if isFolder.0 || isFolder.1 {
                try compare(isFolder.0 ? one?.id : nil, isFolder.1 ? other?.id : nil, below: path, depth: depth + 1)
            }
            if (one != nil && !isFolder.0) || (other != nil && !isFolder.1), paths.count < limit { paths.append(path) }
        }
    }

    private func entries(_ tree: ObjectID?) throws(GitError) -> [TreeEntry] {
        guard let tree else { return [] }
        return try repository.entries(ofTree: tree)
    }

    /// The next name of either side with what it is on both.
    private static func nextPair(
        _ left: inout ArraySlice<TreeEntry>, _ right: inout ArraySlice<TreeEntry>
    ) -> (TreeEntry?, TreeEntry?)? {
        guard let one = left.first else { return right.popFirst().map { (nil, $0) } }
        guard let other = right.first else { return left.popFirst().map { ($0, nil) } }
        let folders = (one.mode == .directory, other.mode == .directory)
        if one.name == other.name, folders.0 == folders.1 { return (left.removeFirst(), right.removeFirst()) }
        if TreeBytes.precedes(one.name, isDirectory: folders.0, other.name, isDirectory: folders.1) {
            return (left.removeFirst(), nil)
        }
        return (nil, right.removeFirst())
    }
}
