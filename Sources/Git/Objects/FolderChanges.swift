/// The changes to one folder and to what lies under it, sorted by the first part of their paths.
struct FolderChanges {
    struct Change {
        var put: (id: ObjectID, mode: FileMode)?
        var isRemoved = false
        var inside: FolderChanges?
    }

    private(set) var byName: [[UInt8]: Change] = [:]

    init(_ changes: [TreeChange]) throws(GitError) {
        for change in changes {
            let parts = change.path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
            for part in parts where part.isEmpty || part.contains(0) || part == [UInt8(ascii: ".")] || part == Array("..".utf8) {
                throw .refused("\(change.path.debugDescription) is no path in a tree", in: "writeTree")
            }
            try add(change, at: parts[...])
        }
    }

    private init() {}

    private mutating func add(_ change: TreeChange, at parts: ArraySlice<[UInt8]>) throws(GitError) {
        guard let name = parts.first else { return }
        var known = byName[name] ?? Change()
        if parts.count > 1 {
            var inside = known.inside ?? FolderChanges()
            try inside.add(change, at: parts.dropFirst())
            known.inside = inside
        } else {
            switch change {
            case .put(_, let id, let mode):
                guard known.put == nil else { throw .refused("\(change.path.debugDescription) is put twice", in: "writeTree") }
                known.put = (id, mode)
            case .remove:
                guard !known.isRemoved else {
                    throw .refused("\(change.path.debugDescription) is removed twice", in: "writeTree")
                }
                known.isRemoved = true
            }
        }
        byName[name] = known
    }
}
