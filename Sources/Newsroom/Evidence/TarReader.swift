/// Reads a tar archive sequentially. It accepts only what ``TarWriter`` writes.
struct TarReader {
    /// Why an archive cannot be read, in words without a full stop.
    struct Fault: Error, Hashable {
        let message: String
    }

    /// How many bytes are asked for at once.
    private static let piece = 256 << 10

    private let source: (Int) throws -> [UInt8]
    /// How many bytes remain of the current file's content, and of its padding.
    private var rest = 0
    private var padding = 0
    private var current = ""

    /// - Parameter source: returns up to so many bytes, fewer only at the end.
    init(_ source: @escaping (Int) throws -> [UInt8]) { self.source = source }

    /// Moves on to the next file; nil at the end of the archive, after which nothing may follow.
    mutating func next() throws -> TarHeader? {
        while try piece() != nil {}
        let zeros = try source(padding)
        guard zeros.count == padding, zeros.allSatisfy({ $0 == 0 }) else {
            throw Fault(message: zeros.count < padding ? "it ends within \(current)" : "something stands behind \(current)")
        }
        padding = 0
        switch TarHeader.read(try block()) {
        case .header(let header):
            current = header.name
            rest = header.size
            padding = TarHeader.padding(after: header.size)
            return header
        case .broken(let words): throw Fault(message: words)
        case .end:
            guard try block().allSatisfy({ $0 == 0 }), try source(1).isEmpty else {
                throw Fault(message: "something stands behind its end")
            }
            return nil
        }
    }

    /// The next bytes of the current file; nil at its end.
    mutating func piece() throws -> [UInt8]? {
        guard rest > 0 else { return nil }
        let bytes = try source(min(rest, Self.piece))
        guard !bytes.isEmpty else { throw Fault(message: "it ends within \(current)") }
        rest -= bytes.count
        return bytes
    }

    /// All bytes of the current file.
    /// - Throws: ``Fault`` where there are more than `limit`, which the header says before anything is read.
    mutating func content(limit: Int) throws -> [UInt8] {
        guard rest <= limit else { throw Fault(message: "\(current) has more bytes than it can have") }
        var bytes: [UInt8] = []
        while let piece = try piece() { bytes += piece }
        return bytes
    }

    private func block() throws -> [UInt8] {
        let block = try source(TarHeader.blockSize)
        guard block.count == TarHeader.blockSize else { throw Fault(message: "it ends too early") }
        return block
    }
}
