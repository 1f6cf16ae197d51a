internal import CLibgit2

/// Reads a pack as it comes in, and stops where an object declares a size over the limit.
///
/// Every object declares its size before its bytes, and a delta the size of its result. So nothing has to be unpacked into
/// memory to see that it is too large.
final class PackSizes {
    private enum Step {
        case packHeader, header, offset, reference, body
    }

    /// The most bytes that one object may have, and all of them together.
    private let largest: Int
    private let most: Int
    private var total = 0
    private var step = Step.packHeader
    /// The parser's state: in the pack's header, an object's header, or a number.
    private var read: [UInt8] = []
    private var objects = 0
    private var isDifference = false
    private var stream = z_stream()
    private var isOpen = false
    /// The beginning of a delta: the sizes of its base and of its result.
    private var beginning: [UInt8] = []
    private let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 32 << 10)

    init(largest: Int, most: Int) {
        self.largest = largest
        self.most = most
    }

    deinit {
        if isOpen { inflateEnd(&stream) }
        scratch.deallocate()
    }

    /// Takes in the next bytes.
    func take(_ bytes: [UInt8]) throws(BundleFault) {
        var offset = 0
        while offset < bytes.count, step == .packHeader || objects > 0 {
            if step == .body {
                offset += try inflate(bytes[offset...])
                continue
            }
            read.append(bytes[offset])
            offset += 1
            try takeHeader()
        }
    }

    private func takeHeader() throws(BundleFault) {
        switch step {
        case .packHeader:
            guard read.count == 12 else { return }
            objects = read[8...].reduce(0) { $0 << 8 | Int($1) }
            step = .header
        case .header:
            guard read[read.count - 1] & 0x80 == 0 else { return try requireShort() }
            let size = read.dropFirst().enumerated().reduce(Int(read[0] & 15)) {
                $0 | Int($1.element & 0x7F) << (4 + 7 * $1.offset)
            }
            try require(size)
            total += size
            guard total <= most else { throw BundleFault(message: "its objects would have more than \(most >> 20) MiB together") }
            switch read[0] >> 4 & 7 {
            case 1...4: step = .body
            case 6: step = .offset
            case 7: step = .reference
            default: objects = 0
            }
            isDifference = step != .body
            beginning = []
        case .offset:
            guard read[read.count - 1] & 0x80 == 0 else { return try requireShort() }
            step = .body
        case .reference:
            guard read.count == 20 else { return }
            step = .body
        case .body: break
        }
        read = []
    }

    /// No number of a pack takes more bytes.
    private func requireShort() throws(BundleFault) {
        guard read.count < 9 else { throw BundleFault(message: "its pack holds a number that is too large") }
    }

    private func require(_ size: Int) throws(BundleFault) {
        guard size <= largest else {
            throw BundleFault(message: "it holds an object of \(size >> 20) MiB, and \(largest >> 20) MiB is the most")
        }
    }

    /// Continues in the bytes of an object.
    /// - Returns: how many of `bytes` belong to it.
    private func inflate(_ bytes: ArraySlice<UInt8>) throws(BundleFault) -> Int {
        if !isOpen {
            isOpen = inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
            guard isOpen else { throw BundleFault(message: "its pack cannot be unpacked") }
        }
        var (taken, status, output) = (0, Z_OK, 0)
        // zlib never writes to its input, whatever its declaration says.
        bytes.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            stream.next_out = scratch.baseAddress
            stream.avail_out = UInt32(scratch.count)
            status = CLibgit2.inflate(&stream, Z_NO_FLUSH)
            taken = input.count - Int(stream.avail_in)
            output = scratch.count - Int(stream.avail_out)
        }
        if isDifference, beginning.count < 20 {
            beginning += scratch[..<min(output, 20 - beginning.count)]
            if let size = Self.result(of: beginning) { try require(size) }
        }
        try require(Int(stream.total_out))
        switch status {
        case Z_STREAM_END:
            inflateReset(&stream)
            objects -= 1
            step = .header
        case Z_OK where taken > 0 || output > 0: break
        // What is damaged is for libgit2 to name; nothing more of it is read here.
        default: objects = 0
        }
        return taken
    }

    /// The second number at the beginning of a delta; nil where it has not arrived yet.
    private static func result(of beginning: [UInt8]) -> Int? {
        guard let first = beginning.firstIndex(where: { $0 & 0x80 == 0 }) else { return nil }
        let rest = beginning[(first + 1)...]
        guard let last = rest.firstIndex(where: { $0 & 0x80 == 0 }), last - first <= 8 else {
            return rest.count > 8 ? .max : nil
        }
        return rest[...last].enumerated().reduce(0) { $0 | Int($1.element & 0x7F) << (7 * $1.offset) }
    }
}
