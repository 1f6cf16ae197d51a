internal import CLibgit2

extension Repository {
    /// Every object that a commit reaches, each once: the commits newest first, each before its trees and files.
    ///
    /// What submodules point at belongs to other repositories and is not among them.
    /// - Parameter visit: is given the path at which an object was first met; nil for a commit.
    public func reachable(from tip: ObjectID, visit: (ObjectID, _ path: [UInt8]?) throws -> Void) throws {
        var seen: Set<ObjectID> = []
        try walk(from: [tip]) { commit in
            guard seen.insert(commit.id).inserted else { return true }
            try visit(commit.id, nil)
            var reader = TreeReach(repository: self, seen: seen)
            seen = []  // Handed over, so that the set is never copied.
            try reader.enter(commit.tree, path: [], depth: 0, visit)
            seen = reader.seen
            return true
        }
    }
}

private struct TreeReach {
    /// A limit for the depth of folders: a deeper tree is meant to exhaust the stack.
    static let deepest = 256

    let repository: Repository
    var seen: Set<ObjectID>

    mutating func enter(
        _ tree: ObjectID, path: [UInt8], depth: Int, _ visit: (ObjectID, _ path: [UInt8]?) throws -> Void
    ) throws {
        guard seen.insert(tree).inserted else { return }
        guard depth < Self.deepest else {
            throw GitError.damaged(tree, "has folders in folders without end", in: "reachable")
        }
        try visit(tree, path)
        for entry in try unseen(in: tree) {
            let inner = path.isEmpty ? entry.name : path + [UInt8(ascii: "/")] + entry.name
            switch entry.mode {
            case .directory: try enter(entry.id, path: inner, depth: depth + 1, visit)
            case .submodule: continue
            case .regular, .executable, .symbolicLink, .other:
                if seen.insert(entry.id).inserted { try visit(entry.id, inner) }
            }
        }
    }

    /// The entries not met before, which are few: most of a tree is what it was in the commit that came after.
    private func unseen(in tree: ObjectID) throws(GitError) -> [TreeEntry] {
        try repository.reading(tree, as: GIT_OBJECT_TREE) { (bytes) throws(GitError) in
            var reader = TreeBytes(bytes)
            var entries: [TreeEntry] = []
            while let entry = reader.next() {
                if !seen.contains(entry.id) { entries.append(entry.value) }
            }
            guard !reader.isBroken else { throw .damaged(tree, "is no tree that can be read", in: "reachable") }
            return entries
        }
    }
}
