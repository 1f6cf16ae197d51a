internal import CLibgit2

/// One path that differs between two trees.
public struct TreeDifference: Hashable, Sendable {
    /// From the root of the trees.
    public let path: [UInt8]
    /// What the first tree has there; nil: nothing.
    public let old: TreeEntry?
    /// What the second tree has there; nil: nothing.
    public let new: TreeEntry?
    /// The folder in the second tree in which a file was added, removed or changed; nil for a folder, and where that folder was
    /// removed as well.
    public let folder: ObjectID?

    public init(path: [UInt8], old: TreeEntry?, new: TreeEntry?, folder: ObjectID?) {
        self.path = path
        self.old = old
        self.new = new
        self.folder = folder
    }
}

extension Repository {
    /// ``GitError/function`` of the errors of ``differences(from:to:limit:names:)`` for a tree that is broken or out of order.
    public static let differencesFunction = "differences"

    /// The paths whose object or mode differs between two trees, sorted by bytes within each folder; at most `limit`.
    ///
    /// Folders with the same identifier are not looked into. A folder that came or went is told by what is in it; one with
    /// nothing in it, which git does not make, by itself. Renames are a path that went and one that came. A folder in a file's
    /// place is the file that went and what is in the folder.
    /// - Parameter names: the names at the root that are looked at, in small letters, whatever their case in the tree; nil: all.
    public func differences(
        from old: ObjectID?, to new: ObjectID?, limit: Int = .max, names: Set<[UInt8]>? = nil
    ) throws(GitError) -> [TreeDifference] {
        var comparison = TreeComparison(repository: self, limit: limit, names: names)
        try comparison.compare(old, new, below: [], depth: 0)
        return comparison.found
    }
}

private struct TreeComparison {
    /// Deeper than any publication; a tree made to exhaust the stack is a damaged one.
    static let deepest = 256

    let repository: Repository
    let limit: Int
    let names: Set<[UInt8]>?
    var found: [TreeDifference] = []

    mutating func compare(_ old: ObjectID?, _ new: ObjectID?, below folder: [UInt8], depth: Int) throws(GitError) {
        guard old != new, found.count < limit else { return }
        guard depth < Self.deepest else {
            throw .damaged(new ?? old ?? .zero, "has folders in folders without end", in: Repository.differencesFunction)
        }
        var pairs: [(TreeEntry?, TreeEntry?)] = []
        let isEmpty = try withBytes(old) { (before) throws(GitError) in
            try withBytes(new) { (after) throws(GitError) in
                pairs = try Self.unequal(before, after, repository, old ?? new ?? .zero)
                return (before?.count ?? 0) + (after?.count ?? 0) == 0
            }
        }
        if isEmpty, depth > 0, let id = new ?? old {
            let entry = TreeEntry(
                name: folder.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? [], id: id, mode: .directory)
            found.append(TreeDifference(path: folder, old: old == nil ? nil : entry, new: new == nil ? nil : entry, folder: nil))
        }
        for (one, other) in pairs where found.count < limit {
            guard let name = (one ?? other)?.name, depth > 0 || names?.contains(name.map(Self.folded)) != false else { continue }
            let path = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
            let isFolder = (one?.mode == .directory, other?.mode == .directory)
            if isFolder.0 || isFolder.1 {
                try compare(isFolder.0 ? one?.id : nil, isFolder.1 ? other?.id : nil, below: path, depth: depth + 1)
            }
            let file = (isFolder.0 ? nil : one, isFolder.1 ? nil : other)
            if file.0 != nil || file.1 != nil, found.count < limit {
                found.append(TreeDifference(path: path, old: file.0, new: file.1, folder: new))
            }
        }
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private func withBytes<Result>(
        _ tree: ObjectID?, _ body: (UnsafeRawBufferPointer?) throws(GitError) -> Result
    ) throws(GitError) -> Result {
        guard let tree else { return try body(nil) }
        return try repository.reading(tree, as: GIT_OBJECT_TREE) { (bytes) throws(GitError) in try body(bytes) }
    }

    /// The entries that differ, in pairs by name; equal ones, which are nearly all, are skipped in place.
    private static func unequal(
        _ old: UnsafeRawBufferPointer?, _ new: UnsafeRawBufferPointer?, _ repository: Repository, _ tree: ObjectID
    ) throws(GitError) -> [(TreeEntry?, TreeEntry?)] {
        var left = old.map { OrderedTree($0) }
        var right = new.map { OrderedTree($0) }
        var one = left?.next()
        var other = right?.next()
        var pairs: [(TreeEntry?, TreeEntry?)] = []
        while one != nil || other != nil {
            guard let before = one else {
                if let other { pairs.append((nil, other.value)) }
                other = right?.next()
                continue
            }
            guard let after = other else {
                pairs.append((before.value, nil))
                one = left?.next()
                continue
            }
            if before.isDirectory == after.isDirectory, before.name.elementsEqual(after.name) {
                if before.id != after.id || before.mode != after.mode { pairs.append((before.value, after.value)) }
                one = left?.next()
                other = right?.next()
            } else if TreeBytes.precedes(
                before.name, isDirectory: before.isDirectory, after.name, isDirectory: after.isDirectory)
            {
                pairs.append((before.value, nil))
                one = left?.next()
            } else {
                pairs.append((nil, after.value))
                other = right?.next()
            }
        }
        guard left?.isBroken != true, right?.isBroken != true else {
            throw .damaged(tree, "or the tree compared with it, is no tree that can be read", in: Repository.differencesFunction)
        }
        return pairs
    }
}
