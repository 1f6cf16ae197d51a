/// The UNTR extension: which files in which folder git does not track.
enum UntrackedCache {
    /// The payload, invalidated by a changed checksum of the exclude file: git then scans all folders once. The extension
    /// itself stays, since it is there because the user wants it. Otherwise git would show a path wrongly that is newly tracked
    /// or untracked.
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
