/// Collects the entries of a new index: ranges of the old one, and single entries where a neighbour was inserted or removed.
struct IndexEntrySink {
    private let body: UnsafeRawBufferPointer
    private let version: UInt32
    private var pieces: [IndexPiece] = []
    private var run: Range<Int>?
    /// The last name written; kept only while the next entry may need it.
    private var lastName: [UInt8] = []
    /// Whether the previous entry is a different one than before: version 4 stores each name relative to the previous one.
    private var neighbourChanged = false

    init(body: UnsafeRawBufferPointer, version: UInt32) {
        self.body = body
        self.version = version
    }

    /// Copies an entry unchanged.
    mutating func keep(_ cursor: borrowing IndexCursor) {
        if version == 4 {
            if neighbourChanged {
                flush()
                var entry = Array(body[cursor.start..<cursor.start + cursor.fixedSize])
                appendName(Array(cursor.name), to: &entry)
                pieces.append(.fresh(entry))
                neighbourChanged = false
                lastName = Array(cursor.name)
                return
            }
            lastName.removeAll(keepingCapacity: true)
            lastName.append(contentsOf: cursor.name)
        }
        run = (run?.lowerBound ?? cursor.start)..<cursor.end
    }

    /// Leaves an entry out.
    mutating func drop(_ cursor: borrowing IndexCursor) {
        flush()
        neighbourChanged = true
    }

    /// Inserts the wanted entry, if the edit has one.
    mutating func insert(_ edit: IndexEdit) {
        guard let wanted = edit.wanted else { return }
        flush()
        var entry = wanted.stat.bytes + wanted.id.bytes
        let length = UInt16(min(edit.path.count, 0xfff))
        entry.append(bigEndian: length | (wanted.skipWorktree ? 0x4000 : 0))
        if wanted.skipWorktree { entry.append(bigEndian: UInt16(0x4000)) }
        if version == 4 {
            appendName(edit.path, to: &entry)
        } else {
            entry += edit.path
            entry += [UInt8](repeating: 0, count: 8 - entry.count % 8)
        }
        pieces.append(.fresh(entry))
        lastName = edit.path
        neighbourChanged = true
    }

    mutating func finish() -> [IndexPiece] {
        flush()
        return pieces
    }

    private mutating func flush() {
        if let run { pieces.append(.old(run)) }
        run = nil
    }

    private func appendName(_ name: [UInt8], to entry: inout [UInt8]) {
        let common = zip(lastName, name).prefix { $0 == $1 }.count
        entry.append(offsetVarint: lastName.count - common)
        entry += name[common...]
        entry.append(0)
    }
}
