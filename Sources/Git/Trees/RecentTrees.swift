internal import CLibgit2

/// The trees that were read last, held as libgit2 gave them.
///
/// libgit2's own cache holds no tree of more than 4 KB, that is of a hundred articles: whoever asks a large folder for one name after
/// the other would have it unpacked for each. And where that cache is full, it pays by searching all that it holds.
struct RecentTrees {
    /// As many as two commits have from the root down to an article, and the bytes that they may have together.
    private static let most = 12
    private static let mostBytes = 4 << 20
    /// The largest tree that is worth holding, in bytes.
    private static let largest = 1 << 20

    /// The smallest one that is held; what is smaller, libgit2 holds.
    let smallest: Int
    /// The oldest first.
    private var known: [(id: ObjectID, held: HeldTree)] = []
    private(set) var size = 0

    /// Those that libgit2 does not hold.
    init() { smallest = 4 << 10 }

    /// Where libgit2 holds none.
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

/// One tree that was read, to be shared.
final class HeldTree {
    private enum Order {
        /// Nobody has looked for a name yet.
        case unknown
        /// Somebody has, once.
        case asked
        /// Where each entry begins; they come in git's order.
        case known([UInt32])
        /// It is out of order or broken, so that only a reader from its beginning finds what every reader finds.
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

    /// The entry of this name, if it can be found without reading the tree from its beginning.
    ///
    /// The first question is not worth an order: a move asks each tree once or twice.
    /// - Returns: nil: not so; an answer of nil where there is no such name.
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
    /// Where the entries begin; nil where they are out of git's order, or cannot be read.
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
