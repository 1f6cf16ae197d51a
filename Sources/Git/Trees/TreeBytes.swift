/// Reads a tree object in place, entry by entry.
///
/// Nothing is allocated for entries that are skipped: a folder may hold thousands, and most lookups are for one.
struct TreeBytes {
    struct Entry {
        /// The range of the whole entry in the object.
        var range: Range<Int>
        var name: Slice<UnsafeRawBufferPointer>
        var mode: UInt32
        var id: ObjectID

        var isDirectory: Bool { mode == FileMode.directory.bits }
        var value: TreeEntry { TreeEntry(name: Array(name), id: id, mode: FileMode(mode)) }
    }

    let bytes: UnsafeRawBufferPointer
    private(set) var offset = 0
    /// Whether reading stopped before the end because of a malformed entry.
    private(set) var isBroken = false

    /// - Parameter offset: where an entry begins.
    init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The entry at the current position.
    var first: Entry? {
        var reader = self
        return reader.next()
    }

    /// The next entry; nil at the end or where the object is broken.
    mutating func next() -> Entry? {
        guard offset < bytes.count, !isBroken else { return nil }
        let start = offset
        var index = offset
        var mode: UInt32 = 0
        while index < bytes.count, bytes[index] != UInt8(ascii: " ") {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 8, index - start < 7 else { return broken() }
            mode = mode << 3 | UInt32(digit)
            index += 1
        }
        let nameStart = index + 1
        index = nameStart
        while index < bytes.count, bytes[index] != 0 { index += 1 }
        guard nameStart < index, index + ObjectID.byteCount < bytes.count else { return broken() }
        offset = index + 1 + ObjectID.byteCount
        return Entry(
            range: start..<offset, name: bytes[nameStart..<index], mode: mode, id: ObjectID(at: index + 1, of: bytes))
    }

    private mutating func broken() -> Entry? {
        isBroken = true
        return nil
    }

    /// git's order of names in a tree: by bytes, a folder as if its name ended in a slash.
    static func precedes(
        _ left: some Collection<UInt8>, isDirectory leftFolder: Bool, _ right: some Collection<UInt8>,
        isDirectory rightFolder: Bool
    ) -> Bool {
        var leftIndex = left.startIndex
        var rightIndex = right.startIndex
        while leftIndex < left.endIndex, rightIndex < right.endIndex {
            if left[leftIndex] != right[rightIndex] { return left[leftIndex] < right[rightIndex] }
            leftIndex = left.index(after: leftIndex)
            rightIndex = right.index(after: rightIndex)
        }
        let leftNext = leftIndex < left.endIndex ? left[leftIndex] : leftFolder ? UInt8(ascii: "/") : 0
        let rightNext = rightIndex < right.endIndex ? right[rightIndex] : rightFolder ? UInt8(ascii: "/") : 0
        return leftNext < rightNext
    }
}
