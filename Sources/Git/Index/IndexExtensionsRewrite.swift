extension IndexFile {
    /// The extensions for the changed entries.
    /// - Parameters:
    ///   - orderKept: every entry stands at the offset where it stood.
    ///   - newEntriesEnd: where the entries end in the new file.
    func extensions(
        from entriesEnd: Int, edited paths: [[UInt8]], orderKept: Bool, newEntriesEnd: Int
    ) throws(IndexError) -> [IndexPiece] {
        try withBody { (body) throws(IndexError) in
            var pieces: [IndexPiece] = []
            var headers = SHA1()
            var hadEndMark = false
            for part in try IndexExtension.all(in: body, from: entriesEnd) {
                let payload: [IndexPiece]?
                switch part.name {
                case "TREE": payload = CacheTree.invalidated(body, part.payload, paths: paths)
                // Offsets of blocks of entries, for reading them on several threads.
                case "IEOT": payload = orderKept ? [.old(part.payload)] : nil
                // A bit for each entry by its number. Without it git asks the monitor afresh.
                case "FSMN": payload = orderKept ? [.old(part.payload)] : nil
                case "UNTR": payload = orderKept ? [.old(part.payload)] : UntrackedCache.invalidated(body, part.payload)
                case "EOIE":
                    hadEndMark = true
                    continue
                default: payload = [.old(part.payload)]
                }
                guard let payload else { continue }
                let header = Self.header(part.name, payload.size)
                headers.add(header)
                pieces.append(.fresh(header))
                pieces += payload
            }
            if hadEndMark {
                var mark = Self.header("EOIE", 4 + ObjectID.byteCount)
                mark.append(bigEndian: UInt32(newEntriesEnd))
                pieces.append(.fresh(mark + headers.finish()))
            }
            return pieces
        }
    }

    private static func header(_ name: String, _ size: Int) -> [UInt8] {
        var header = Array(name.utf8)
        header.append(bigEndian: UInt32(size))
        return header
    }
}

/// The UNTR extension: which files in which folder git does not track.
enum UntrackedCache {
    /// The payload, told that the exclude file is another than it was: git then looks through all folders once and keeps the
    /// extension, which is also the user's wish to have it. A path that is tracked now, or no more, would else be shown wrongly.
    static func invalidated(_ body: UnsafeRawBufferPointer, _ payload: Range<Int>) -> [IndexPiece]? {
        guard let (length, start) = try? body.offsetVarint(at: payload.lowerBound) else { return nil }
        // Two times the stat data of a file (36 bytes) and four bytes of flags stand before the digest of the exclude file.
        let digest = start + length + 76
        guard digest + ObjectID.byteCount <= payload.upperBound else { return nil }
        let other = body[digest..<digest + ObjectID.byteCount].map { ~$0 }
        return [
            .old(payload.lowerBound..<digest), .fresh(other), .old(digest + ObjectID.byteCount..<payload.upperBound),
        ]
    }
}
