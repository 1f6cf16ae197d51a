internal import CLibgit2

extension Repository {
    /// What a path names in a tree; nil where it names nothing. The empty path is the tree itself.
    ///
    /// Nothing is followed: a path through a symbolic link or a file names nothing.
    public func entry(at path: String, inTree tree: ObjectID) throws(GitError) -> TreeEntry? {
        guard !path.isEmpty else {
            try require(tree, GIT_OBJECT_TREE, in: "entry")
            return TreeEntry(name: [], id: tree, mode: .directory)
        }
        var current = TreeEntry(name: [], id: tree, mode: .directory)
        for name in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard current.mode == .directory, let next = try child(name, of: current.id) else { return nil }
            current = next
        }
        return current
    }

    /// Everything that stands directly in a tree, in git's order.
    public func entries(ofTree tree: ObjectID) throws(GitError) -> [TreeEntry] {
        try reading(tree, as: GIT_OBJECT_TREE) { (bytes) throws(GitError) in
            var reader = TreeBytes(bytes)
            var entries: [TreeEntry] = []
            while let entry = reader.next() { entries.append(entry.value) }
            guard !reader.isBroken else { throw .damaged(tree, "is no tree that can be read", in: "entries") }
            return entries
        }
    }

    private func child(_ name: some Collection<UInt8>, of tree: ObjectID) throws(GitError) -> TreeEntry? {
        let question = TreeAnswers.Question(tree: tree, name: Array(name))
        if let answer = answers[question] { return answer }
        if let found = recentTrees[tree]?.entry(named: question.name) {
            answers[question] = found
            return found
        }
        let answer = try reading(tree, as: GIT_OBJECT_TREE) { (bytes) throws(GitError) -> TreeEntry? in
            var reader = TreeBytes(bytes)
            while let entry = reader.next() {
                if entry.name.elementsEqual(question.name) { return entry.value }
            }
            guard !reader.isBroken else { throw .damaged(tree, "is no tree that can be read", in: "entry") }
            return nil
        }
        answers[question] = answer
        return answer
    }
}
