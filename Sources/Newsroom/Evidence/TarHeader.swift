/// The header block of a file in a tar archive, in POSIX's interchange format (ustar).
///
/// There is exactly one valid header for a name, a size and a time, and reading accepts no other: plain files only, without an
/// owner, and with names that stay in the archive.
struct TarHeader: Hashable, Sendable {
    static let blockSize = 512
    /// What eleven octal digits hold: 8 GiB less a byte.
    static let largest = (1 << 33) - 1

    let name: String
    let size: Int
    /// Seconds since 1970.
    let time: Int64

    init(name: String, size: Int, time: Int64) {
        self.name = name
        self.size = size
        self.time = min(max(time, 0), Int64(Self.largest))
    }

    /// How many bytes follow the content, so that the next header begins at a block.
    static func padding(after size: Int) -> Int { (blockSize - size % blockSize) % blockSize }

    /// Whether a name can stand in an archive: parts of letters, digits, dots and hyphens that do not begin with a dot.
    static func isName(_ name: some StringProtocol) -> Bool {
        name.utf8.count <= 100
            && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty && part.first != "." && part.first != "-" && part.utf8.allSatisfy(isNameByte)
            }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// The 512 bytes.
    var bytes: [UInt8] {
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        func put(_ text: some Sequence<UInt8>, at offset: Int) {
            for (index, byte) in text.enumerated() { block[offset + index] = byte }
        }
        put(name.utf8.prefix(100), at: 0)
        put(Self.octal(0o644, digits: 7), at: 100)
        put(Self.octal(0, digits: 7), at: 108)
        put(Self.octal(0, digits: 7), at: 116)
        put(Self.octal(size, digits: 11), at: 124)
        put(Self.octal(Int(time), digits: 11), at: 136)
        put("0".utf8, at: 156)
        put("ustar".utf8, at: 257)
        put("00".utf8, at: 263)
        put(Self.octal(0, digits: 7), at: 329)
        put(Self.octal(0, digits: 7), at: 337)
        // The sum is taken as if blanks stood in its own place.
        put([UInt8](repeating: UInt8(ascii: " "), count: 8), at: 148)
        let sum = block.reduce(0) { $0 + Int($1) }
        put(Self.octal(sum, digits: 6) + [0, UInt8(ascii: " ")], at: 148)
        return block
    }

    private static func octal(_ number: Int, digits: Int) -> [UInt8] {
        let text = String(number, radix: 8).utf8
        return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, digits - text.count)) + Array(text.suffix(digits))
    }
}

extension TarHeader {
    /// A parsed block.
    enum Reading: Hashable {
        case header(TarHeader)
        /// Zeros: the archive ends.
        case end
        case broken(String)
    }

    /// Reads a block of 512 bytes.
    static func read(_ block: [UInt8]) -> Reading {
        if block.allSatisfy({ $0 == 0 }) { return .end }
        guard block.count == blockSize, block[257..<265].elementsEqual(Array("ustar".utf8) + [0] + Array("00".utf8)) else {
            return .broken("no header of a file stands where one should")
        }
        let nameBytes = block[..<100].prefix { $0 != 0 }
        let name = String(decoding: nameBytes, as: UTF8.self)
        guard let size = number(block[124..<136]), let time = number(block[136..<148]) else {
            return .broken("the size or time of \(name.debugDescription) is no number")
        }
        switch block[156] {
        case UInt8(ascii: "0"): break
        case UInt8(ascii: "1"), UInt8(ascii: "2"): return .broken("\(name.debugDescription) is a link")
        default: return .broken("\(name.debugDescription) is no plain file")
        }
        guard block[345] == 0, isName(name) else { return .broken("\(name.debugDescription) is no name that can stand here") }
        let header = TarHeader(name: name, size: size, time: Int64(time))
        guard header.bytes == block else { return .broken("the header of \(name) is not written as it should be") }
        return .header(header)
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        guard field.last == 0, field.count == 12 else { return nil }
        var value = 0
        for byte in field.dropLast() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) else { return nil }
            value = value << 3 | Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
