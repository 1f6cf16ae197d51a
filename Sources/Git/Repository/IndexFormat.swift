internal import Glibc

/// Reads just enough of git's index to tell whether it is a split or sparse one.
///
/// libgit2 refuses a split and a sparse index with the same words as a broken one, so the extensions are looked at here.
enum IndexFormat {
    /// The unsupported extension; nil if there is none, or no index, or a broken one (which whoever reads it reports).
    static func unsupported(at path: String) -> UnsupportedFormat? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 32 else { return nil }
        let size = Int(status.st_size)
        // git never writes into an index, it puts a new one in its place: the mapped file keeps its length.
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else { return nil }
        defer { munmap(start, size) }
        return unsupported(in: UnsafeRawBufferPointer(start: start, count: size - ObjectID.byteCount))
    }

    private static func unsupported(in bytes: UnsafeRawBufferPointer) -> UnsupportedFormat? {
        guard bytes.starts(with: "DIRC".utf8) else { return nil }
        let version = number(bytes, 4)
        guard (2...4).contains(version), var offset = afterEntries(bytes, version: version) else { return nil }
        while offset + 8 <= bytes.count {
            if bytes[offset..<(offset + 4)].elementsEqual("link".utf8) { return .splitIndex }
            if bytes[offset..<(offset + 4)].elementsEqual("sdir".utf8) { return .sparseIndex }
            offset += 8 + Int(number(bytes, offset + 4))
        }
        return nil
    }

    private static func afterEntries(_ bytes: UnsafeRawBufferPointer, version: UInt32) -> Int? {
        var offset = 12
        for _ in 0..<number(bytes, 8) {
            guard offset + 64 < bytes.count else { return nil }
            let flags = UInt16(bytes[offset + 60]) << 8 | UInt16(bytes[offset + 61])
            let header = flags & 0x4000 == 0 ? 62 : 64
            if version == 4 {
                var index = offset + header
                while index < bytes.count, bytes[index] & 0x80 != 0 { index += 1 }
                guard let end = pathEnd(bytes, from: index + 1) else { return nil }
                offset = end + 1
            } else {
                // The length stands in twelve bits; a longer path has all of them set and has to be looked through.
                let length = Int(flags & 0xFFF)
                let known = length < 0xFFF ? offset + header + length : pathEnd(bytes, from: offset + header)
                guard let end = known else { return nil }
                offset += (end - offset + 8) & ~7
            }
        }
        return offset
    }

    private static func pathEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == 0 { return index }
            index += 1
        }
        return nil
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
}
