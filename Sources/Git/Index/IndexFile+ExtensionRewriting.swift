extension IndexFile {
    /// The extensions for the changed entries.
    /// - Parameters:
    ///   - orderKept: whether every entry has the offset that it had.
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
