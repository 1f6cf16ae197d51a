internal import CLibgit2

extension Repository {
    /// Writes the tree that `base` becomes by these changes, and gives its identifier.
    ///
    /// All removals come before all puts, so that a rename may change nothing but the case of a name. Entries that no change
    /// names stay byte for byte.
    /// - Throws: `isExisting` where a new name differs from a sibling's only in case or in composed against decomposed
    ///   letters, or where a file and a folder meet; `isNotFound` where there is nothing to remove or an object is missing;
    ///   `isInvalid` for a name that git refuses.
    public func writeTree(base: ObjectID?, changes: [TreeChange]) throws(GitError) -> ObjectID {
        let folder = try FolderChanges(changes)
        guard let tree = try rewritten(base, by: folder) else { return try write([], as: GIT_OBJECT_TREE) }
        return tree
    }

    /// The tree without the removed and with the put entries; nil if nothing is left.
    private func rewritten(_ base: ObjectID?, by folder: FolderChanges) throws(GitError) -> ObjectID? {
        var rewriting = FolderRewriting()
        if let base {
            rewriting = try reading(base, as: GIT_OBJECT_TREE) { (bytes) throws(GitError) in
                guard let read = FolderRewriting(bytes, setting: folder.byName) else {
                    throw .damaged(base, "is no tree that can be read", in: "writeTree")
                }
                return read
            }
        }
        for (name, change) in folder.byName {
            guard let entry = try entry(name, by: change, replacing: rewriting.replaced[name]) else { continue }
            try rewriting.insert(entry, isNew: rewriting.replaced[name] == nil)
        }
        guard !rewriting.isEmpty else { return nil }
        return try write(rewriting.bytes(), as: GIT_OBJECT_TREE)
    }

    /// What one name becomes; nil for nothing.
    private func entry(_ name: [UInt8], by change: FolderChanges.Change, replacing old: TreeEntry?) throws(GitError) -> TreeEntry?
    {
        if change.isRemoved, old == nil {
            throw GitError(
                code: GIT_ENOTFOUND.rawValue, function: "writeTree", message: "\(name.shown) is not there to be removed")
        }
        var current = change.isRemoved ? nil : old
        if let put = change.put {
            if let current, (current.mode == .directory) != (put.mode == .directory) {
                throw .existing("a file and a folder cannot both be \(name.shown)", in: "writeTree")
            }
            try validate(name, put.id, put.mode)
            current = TreeEntry(name: name, id: put.id, mode: put.mode)
        }
        guard let inside = change.inside else { return current }
        if let current, current.mode != .directory {
            throw .existing("\(name.shown) is no folder", in: "writeTree")
        }
        guard let tree = try rewritten(current?.id, by: inside) else { return nil }
        if current == nil { try validate(name, tree, .directory) }
        return TreeEntry(name: name, id: tree, mode: .directory)
    }

    /// Lets libgit2 judge a name, such as `.git` in its many spellings, and an object, which has to be there and fit the mode.
    private func validate(_ name: [UInt8], _ id: ObjectID, _ mode: FileMode) throws(GitError) {
        guard !DotGit.isInDisguise(name) else {
            throw .refused("\(name.shown) is git's own name to some file systems", in: "writeTree")
        }
        if case .other = mode { throw .refused("mode \(String(mode.bits, radix: 8)) is never written", in: "writeTree") }
        let builder = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.TreeBuilder>("git_treebuilder_new") { git_treebuilder_new(&$0, repository, nil) }
        }
        var raw = id.raw
        let status = builder.withPointer { builder in
            String(decoding: name, as: UTF8.self).withCString {
                git_treebuilder_insert(nil, builder, $0, &raw, git_filemode_t(rawValue: mode.bits))
            }
        }
        try check(status, "git_treebuilder_insert")
        switch mode {
        case .directory: try require(id, GIT_OBJECT_TREE, in: "writeTree")
        case .regular, .executable, .symbolicLink: try require(id, GIT_OBJECT_BLOB, in: "writeTree")
        case .submodule, .other: break
        }
    }
}

extension [UInt8] {
    /// A name for a message.
    var shown: String { String(decoding: self, as: UTF8.self).debugDescription }
}
