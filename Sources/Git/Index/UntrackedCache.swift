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
