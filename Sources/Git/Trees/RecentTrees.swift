internal import CLibgit2

/// A cache of the trees that were read last.
///
/// libgit2's own cache holds no tree of more than 4 KB, that is of a hundred articles, so each lookup in a large folder would
/// unpack the tree again. And when that cache is full, evicting means a search through all of it.
struct RecentTrees {
    /// How many trees are held (twice the depth of an article), and how many bytes they may have together.
    private static let most = 12
    private static let mostBytes = 4 << 20
    /// The largest tree that is held, in bytes.
    private static let largest = 1 << 20

    /// The smallest tree that is held; libgit2 holds smaller ones.
    let smallest: Int
    /// The oldest first.
    private var known: [(id: ObjectID, held: HeldTree)] = []
    private(set) var size = 0

    /// For use beside libgit2's cache: holds only what that does not.
    init() { smallest = 4 << 10 }

    /// For use without libgit2's cache.
    init(holdingAllFrom smallest: Int) { self.smallest = smallest }

    subscript(id: ObjectID) -> HeldTree? { known.first { $0.id == id }?.held }

    func isWorthHolding(_ size: Int) -> Bool { (smallest...Self.largest).contains(size) }

    mutating func hold(_ held: HeldTree, _ id: ObjectID) {
        while let oldest = known.first, known.count >= Self.most || size + held.size > Self.mostBytes {
            size -= oldest.held.size
            known.removeFirst()
        }
        known.append((id, held))
        size += held.size
    }
}

/// One tree that was read, shared by reference.
final class HeldTree {
    private enum Order {
        /// No lookup so far.
        case unknown
        /// One lookup so far.
        case asked
        /// The offset of each entry, for binary search; the entries are in git's order.
        case known([UInt32])
        /// It is out of order or broken, so only a linear search finds what every other reader finds.
        case none
    }

    let object: Handle<Kind.RawObject>
    let size: Int
    private var order = Order.unknown

    init(_ object: consuming Handle<Kind.RawObject>) {
        size = object.withPointer { git_odb_object_size($0) }
        self.object = object
    }

    func withBytes<Result, Failure: Error>(_ body: (UnsafeRawBufferPointer) throws(Failure) -> Result) throws(Failure) -> Result {
        try object.withPointer { (pointer) throws(Failure) in
            try body(UnsafeRawBufferPointer(start: git_odb_object_data(pointer), count: size))
        }
    }

    /// The entry of this name, if it can be found by binary search.
    ///
    /// The offsets are collected at the second lookup, because a move looks into each tree only once or twice.
    /// - Returns: nil: a linear search is needed; `.some(nil)`: there is no such name.
    func entry(named name: [UInt8]) -> TreeEntry?? {
        switch order {
        case .unknown:
            order = .asked
            return nil
        case .asked: order = withBytes { TreeBytes.starts(in: $0) }.map(Order.known) ?? .none
        case .known, .none: break
        }
        guard case .known(let starts) = order else { return nil }
        return .some(
            withBytes { bytes in
                // A file and a folder of one name stand in two places; from the beginning, the file is met first.
                TreeBytes.entry(named: name, isDirectory: false, starts, in: bytes)
                    ?? TreeBytes.entry(named: name, isDirectory: true, starts, in: bytes)
            })
    }
}

extension TreeBytes {
    /// The offsets of the entries; nil where they are out of git's order, or cannot be read.
    fileprivate static func starts(in bytes: UnsafeRawBufferPointer) -> [UInt32]? {
        var tree = OrderedTree(bytes)
        var starts: [UInt32] = []
        while let entry = tree.next() { starts.append(UInt32(entry.range.lowerBound)) }
        return tree.isBroken ? nil : starts
    }

    fileprivate static func entry(
        named name: [UInt8], isDirectory: Bool, _ starts: [UInt32], in bytes: UnsafeRawBufferPointer
    ) -> TreeEntry? {
        var below = 0
        var above = starts.count
        while below < above {
            let middle = (below + above) / 2
            guard let entry = TreeBytes(bytes, from: Int(starts[middle])).first else { return nil }
            if precedes(entry.name, isDirectory: entry.isDirectory, name, isDirectory: isDirectory) {
                below = middle + 1
            } else {
                above = middle
            }
        }
        guard below < starts.count, let entry = TreeBytes(bytes, from: Int(starts[below])).first,
            entry.isDirectory == isDirectory, entry.name.elementsEqual(name)
        else { return nil }
        return entry.value
    }
}
