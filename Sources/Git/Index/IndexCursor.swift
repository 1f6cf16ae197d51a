internal import Glibc

/// Walks over the entries of an index of version 2, 3 or 4 in its own order, without copying them.
///
/// An entry is 62 bytes of fixed fields (stat data, mode, id, flags; 64 where extended flags follow), then the name. Versions 2
/// and 3 pad it with NULs to a multiple of eight; version 4 gives the number of bytes to drop from the name before, and the rest.
struct IndexCursor: ~Copyable {
    static let headerSize = 12
    static let idOffset = 40
    static let flagsOffset = 60

    private let bytes: UnsafeRawBufferPointer
    private let version: UInt32
    private(set) var remaining: Int
    /// Where the entry begins and ends.
    private(set) var start = headerSize
    private(set) var end = headerSize
    private(set) var nameLength = 0
    private var nameStart = 0
    /// The whole name, in version 4 only.
    private var spelledOut: UnsafeMutableRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer, version: UInt32, count: Int) {
        self.bytes = bytes
        self.version = version
        remaining = count
        spelledOut = .allocate(byteCount: version == 4 ? 4_096 : 0, alignment: 8)
    }

    deinit { spelledOut.deallocate() }

    /// Valid until the next step.
    var name: UnsafeRawBufferPointer {
        version == 4
            ? UnsafeRawBufferPointer(rebasing: spelledOut[..<nameLength])
            : UnsafeRawBufferPointer(rebasing: bytes[nameStart..<nameStart + nameLength])
    }

    var flags: UInt16 { bytes.bigEndian16(at: start + Self.flagsOffset) }
    var hasMoreFlags: Bool { flags & 0x4000 != 0 }
    var moreFlags: UInt16 { hasMoreFlags ? bytes.bigEndian16(at: start + Self.flagsOffset + 2) : 0 }
    var stage: Int { Int(flags >> 12 & 3) }
    var mode: UInt32 { bytes.bigEndian32(at: start + 24) }
    /// The bytes before the name: stat data, mode, id and flags.
    var fixedSize: Int { hasMoreFlags ? 64 : 62 }

    /// The comparison with `path`: negative if this entry sorts before it.
    func compare(to path: [UInt8]) -> Int {
        path.withUnsafeBytes { path in
            let name = name
            let common = min(name.count, path.count)
            if common > 0, let left = name.baseAddress, let right = path.baseAddress {
                let order = memcmp(left, right, common)
                if order != 0 { return Int(order) }
            }
            return name.count - path.count
        }
    }

    /// Goes to the next entry; false after the last.
    mutating func next() throws(IndexError) -> Bool {
        guard remaining > 0 else { return false }
        remaining -= 1
        start = end
        guard start + 64 <= bytes.count else { throw .malformed("it ends within an entry") }
        let fixed = fixedSize
        if fixed == 64, version == 2 { throw .malformed("extended flags in version 2") }
        if version == 4 {
            try nextCompressed(from: start + fixed)
        } else {
            try nextPadded(fixed)
        }
        return true
    }

    private mutating func nextPadded(_ fixed: Int) throws(IndexError) {
        nameStart = start + fixed
        let short = Int(flags & 0xfff)
        nameLength = short < 0xfff ? short : try lengthToNUL(from: nameStart)
        end = start + (fixed + nameLength + 8) & ~7
        guard end <= bytes.count, bytes[nameStart + nameLength] == 0 else { throw .malformed("an entry's name does not end") }
    }

    private mutating func nextCompressed(from offset: Int) throws(IndexError) {
        let (drop, suffix) = try bytes.offsetVarint(at: offset)
        guard drop <= nameLength else { throw .malformed("a name takes back more than there is") }
        let length = try lengthToNUL(from: suffix)
        let kept = nameLength - drop
        if kept + length > spelledOut.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * (kept + length), alignment: 8)
            larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: spelledOut[..<kept]))
            spelledOut.deallocate()
            spelledOut = larger
        }
        if length > 0, let target = spelledOut.baseAddress, let source = bytes.baseAddress {
            memcpy(target + kept, source + suffix, length)
        }
        nameLength = kept + length
        end = suffix + length + 1
    }

    private func lengthToNUL(from offset: Int) throws(IndexError) -> Int {
        guard offset < bytes.count, let base = bytes.baseAddress, let nul = memchr(base + offset, 0, bytes.count - offset) else {
            throw .malformed("an entry's name does not end")
        }
        return UnsafeRawPointer(nul) - (base + offset)
    }
}
