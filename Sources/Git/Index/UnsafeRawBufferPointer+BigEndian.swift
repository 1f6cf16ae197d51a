// The index is written in network byte order, with varints of git's own kind.

extension UnsafeRawBufferPointer {
    func bigEndian16(at offset: Int) -> UInt16 { UInt16(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt16.self)) }
    func bigEndian32(at offset: Int) -> UInt32 { UInt32(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }

    /// A number in which each continuation counts one more than its bits, so that every value has one spelling; and the offset
    /// after it.
    func offsetVarint(at offset: Int) throws(IndexError) -> (value: Int, end: Int) {
        var offset = offset
        var value = 0
        while true {
            guard offset < count, value < 1 << 40 else { throw .malformed("a number does not end") }
            let byte = self[offset]
            offset += 1
            value += Int(byte & 127)
            if byte & 128 == 0 { return (value, offset) }
            value = (value + 1) << 7
        }
    }
}

extension [UInt8] {
    mutating func append(bigEndian value: UInt32) {
        for shift in stride(from: 24, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }

    mutating func append(bigEndian value: UInt16) {
        append(UInt8(truncatingIfNeeded: value >> 8))
        append(UInt8(truncatingIfNeeded: value))
    }

    /// The counterpart of `offsetVarint(at:)`.
    mutating func append(offsetVarint value: Int) {
        var digits = [UInt8(value & 127)]
        var rest = value >> 7
        while rest > 0 {
            rest -= 1
            digits.append(UInt8(rest & 127) | 128)
            rest >>= 7
        }
        append(contentsOf: digits.reversed())
    }
}
