internal import Glibc

/// A checkout transaction, compared with the index at its beginning.
struct PreparedTransaction: ~Copyable {
    struct Item {
        var change: FileChange
        let path: [UInt8]
        let found: IndexFile.Found
        /// Not in the work tree, because its entry or the sparse checkout says so.
        let isOutside: Bool
        /// Whether the index entry is unchanged since the transaction began.
        var isIndexOurs = true

        /// Whether the other's path is a folder above this one's.
        func isInside(_ other: Item) -> Bool { path.starts(with: other.path + [UInt8(ascii: "/")]) }
    }

    var items: [Item]
    var index: IndexFile

    init(_ changes: [FileChange], index: IndexFile, tree: WorkTree, sparse: () -> SparseCone?) throws {
        let changes = changes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let paths = changes.map { Array($0.path.utf8) }
        for (path, next) in zip(paths, paths.dropFirst()) where path == next {
            throw IndexError.clash(path: String(decoding: path, as: UTF8.self))
        }
        for change in changes { _ = try WorkTree.components(of: change.path) }
        let found = try index.locate(paths).found
        let additions = zip(changes, found).filter { $0.new != nil && $1.spans.isEmpty }.map(\.0.path)
        let removals = Set(changes.filter { $0.new == nil }.map { Array($0.path.utf8) })
        try Self.refuseClashes(of: additions, removals, in: index)
        let cone = additions.isEmpty ? nil : sparse()
        items = zip(changes, found).map { change, found in
            let isOutside = found.settled?.skipWorktree ?? !(cone?.contains(change.path) ?? true)
            return Item(change: change, path: Array(change.path.utf8), found: found, isOutside: isOutside)
        }
        self.index = index
    }

    /// Throws where the index would get a file and a folder of the same path.
    private static func refuseClashes(of additions: [String], _ removals: Set<[UInt8]>, in index: IndexFile) throws(IndexError) {
        guard !additions.isEmpty else { return }
        var probes: Set<[UInt8]> = []
        for path in additions {
            let bytes = Array(path.utf8)
            probes.insert(bytes + [UInt8(ascii: "/")])
            for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") { probes.insert(Array(bytes[..<offset])) }
        }
        let sorted = probes.sorted { $0.lexicographicallyPrecedes($1) }
        for (probe, found) in zip(sorted, try index.locate(sorted).found) {
            let isFolder = probe.last == UInt8(ascii: "/") && found.isPrefixOfNext
            if isFolder || (!found.spans.isEmpty && !removals.contains(probe)) {
                throw .clash(path: String(decoding: probe, as: UTF8.self))
            }
        }
    }

    func journal(of commit: ObjectID) -> Journal {
        Journal(
            commit: commit,
            changes: items.map { item in
                Journal.Change(
                    path: item.change.path, onDisk: item.change.onDisk, inIndex: item.found.settled?.id, new: item.change.new?.id,
                    isExecutable: item.change.new?.executable ?? false)
            })
    }

    /// The order in which files are written: additions before removals, so that a renamed article exists at every moment. Only
    /// a removal that an addition needs (a file in place of a folder, or the reverse) comes first.
    var order: [Int] {
        let coming = items.indices.filter { items[$0].change.new != nil }
        let going = items.indices.filter { items[$0].change.new == nil }
        let obstacles = Set(
            going.filter { number in
                coming.contains { items[$0].isInside(items[number]) || items[number].isInside(items[$0]) }
            })
        return going.filter(obstacles.contains) + coming + going.filter { !obstacles.contains($0) }
    }

    func putFile(_ number: Int, _ exchange: borrowing FileExchange) throws -> FileExchange.Outcome {
        let item = items[number]
        if item.isOutside { return .done(nil) }
        return try exchange.put(item.change, number: number) { old in
            guard let new = item.change.new else { return 0o600 }
            guard let old else { return new.executable ? 0o777 : 0o666 }
            // A bit that differs from the index was set by somebody and stays; else the commit decides.
            let isExecutable = old & S_IXUSR != 0
            guard new.executable != isExecutable, item.found.settled.map({ ($0.mode & 0o100 != 0) == isExecutable }) ?? true
            else {
                return old
            }
            return new.executable ? old | (old & 0o444) >> 2 : old & ~0o111
        }
    }

    /// The new entry for the index; nil if the entry was changed by somebody else meanwhile.
    func edit(_ number: Int, _ outcome: FileExchange.Outcome) -> IndexEdit? {
        let item = items[number]
        guard item.isIndexOurs else { return nil }
        guard let new = item.change.new else { return item.found.spans.isEmpty ? nil : IndexEdit(path: item.path, wanted: nil) }
        let mode: UInt32 = new.executable ? 0o100755 : 0o100644
        let status: stat? = if case .done(let status) = outcome { status } else { nil }
        return IndexEdit(
            path: item.path,
            wanted: IndexEdit.Wanted(
                id: new.id, stat: IndexStat(status, mode: mode), skipWorktree: item.isOutside && item.found.spans.isEmpty))
    }
}
