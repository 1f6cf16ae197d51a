import Git
import Text
import Workflows

/// Writes a tar archive.
struct TarWriter {
    private let draft: FileDraft
    private var offset = 0

    init(_ draft: FileDraft) { self.draft = draft }

    /// Adds a file from memory.
    mutating func add(_ name: String, time: Int64, _ bytes: [UInt8]) throws {
        guard bytes.count <= TarHeader.largest else {
            throw Refusal.tooLarge(path: name, size: bytes.count, limit: TarHeader.largest)
        }
        try append(TarHeader(name: name, size: bytes.count, time: time).bytes)
        try append(bytes)
        try append([UInt8](repeating: 0, count: TarHeader.padding(after: bytes.count)))
    }

    /// Adds a file whose bytes come piece by piece; its header is written last.
    /// - Returns: the SHA-256 of the bytes.
    mutating func add(_ name: String, time: Int64, pieces: (_ receive: @escaping ([UInt8]) throws -> Void) throws -> Void) throws
        -> String
    {
        let start = offset
        try append([UInt8](repeating: 0, count: TarHeader.blockSize))
        let draft = draft
        let sink = Sink()
        try pieces { piece in
            sink.size += piece.count
            guard sink.size <= TarHeader.largest else {
                throw Refusal.tooLarge(path: name, size: sink.size, limit: TarHeader.largest)
            }
            sink.sum.add(piece)
            try draft.append(piece)
        }
        offset += sink.size
        try append([UInt8](repeating: 0, count: TarHeader.padding(after: sink.size)))
        try draft.overwrite(TarHeader(name: name, size: sink.size, time: time).bytes, at: start)
        return sink.sum.hex
    }

    /// Ends the archive: two blocks of zeros.
    mutating func end() throws { try append([UInt8](repeating: 0, count: 2 * TarHeader.blockSize)) }

    private mutating func append(_ bytes: [UInt8]) throws {
        try draft.append(bytes)
        offset += bytes.count
    }

    /// The state of a file that is being added.
    private final class Sink {
        var size = 0
        var sum = SHA256Stream()
    }
}
