/// The wanted entry of the index for one path.
struct IndexEdit {
    let path: [UInt8]
    /// Nil: no entry.
    let wanted: Wanted?

    struct Wanted {
        var id: ObjectID
        var stat: IndexStat
        /// For an entry that is new. One that exists keeps its own bit.
        var skipWorktree = false
    }
}

/// The pieces of a new index.
struct IndexDraft {
    var header: [UInt8]
    var entries: [IndexPiece]
    var extensions: [IndexPiece]

    /// Changes `index` as the edits ask, which must be sorted by path. Entries that exist are changed within `index` itself.
    init(_ index: inout IndexFile, _ edits: [IndexEdit]) throws(IndexError) {
        let (found, entriesEnd) = try index.locate(edits.map(\.path))
        var moved: [(edit: IndexEdit, known: Int)] = []
        for (edit, found) in zip(edits, found) {
            if let wanted = edit.wanted, let span = found.settled {
                index.patch(span, with: wanted)
            } else if edit.wanted != nil || !found.spans.isEmpty {
                moved.append((edit, found.spans.count))
            }
        }
        let added = moved.reduce(0) { $0 + ($1.edit.wanted == nil ? 0 : 1) - $1.known }
        let version = index.version == 2 && moved.contains { $0.edit.wanted?.skipWorktree ?? false } ? 3 : index.version
        header = Array("DIRC".utf8)
        header.append(bigEndian: version)
        header.append(bigEndian: UInt32(index.count + added))
        entries =
            moved.isEmpty
            ? [.old(IndexCursor.headerSize..<entriesEnd)] : try index.rewritten(moved.map(\.edit))
        let offset = header.count + entries.size
        extensions = try index.extensions(
            from: entriesEnd, edited: edits.map(\.path), orderKept: moved.isEmpty, newEntriesEnd: offset)
    }
}

extension IndexFile {
    /// Overwrites the fixed fields of an entry. The name stays, so its length does as well.
    fileprivate mutating func patch(_ span: Found.Span, with wanted: IndexEdit.Wanted) {
        let new = wanted.stat.bytes + wanted.id.bytes
        bytes.replaceSubrange(span.offset..<span.offset + new.count, with: new)
        if span.fixedSize == 64 {
            // No longer only announced.
            bytes[span.offset + IndexCursor.flagsOffset + 2] &= ~0x20
        }
    }

    /// The entries with some removed or inserted.
    fileprivate func rewritten(_ edits: [IndexEdit]) throws(IndexError) -> [IndexPiece] {
        try withBody { (body) throws(IndexError) in
            var sink = IndexEntrySink(body: body, version: version)
            var cursor = cursor(body)
            var next = 0
            while try cursor.next() {
                while next < edits.count, cursor.compare(to: edits[next].path) > 0 {
                    sink.insert(edits[next])
                    next += 1
                }
                if next < edits.count, cursor.compare(to: edits[next].path) == 0 {
                    sink.drop(cursor)
                } else {
                    sink.keep(cursor)
                }
            }
            for edit in edits[next...] { sink.insert(edit) }
            return sink.finish()
        }
    }
}
