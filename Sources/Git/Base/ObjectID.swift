/// The name of an object: its SHA-1.
///
/// Kept as three machine words, because a walk over a long history hashes and compares nothing but these.
public struct ObjectID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// How many bytes an identifier has.
    public static let byteCount = 20

    /// How git writes “no object”: forty zeros.
    public static let zero = ObjectID(high: 0, middle: 0, low: 0)

    let high: UInt64
    let middle: UInt64
    let low: UInt32

    init(high: UInt64, middle: UInt64, low: UInt32) {
        self.high = high
        self.middle = middle
        self.low = low
    }

    /// The identifier that exactly forty lower-case hexadecimal digits name; nil for anything else.
    public init?(hex: String) {
        let digits = hex.utf8
        guard digits.count == 2 * Self.byteCount else { return nil }
        var high: UInt64 = 0
        var middle: UInt64 = 0
        var low: UInt32 = 0
        for (index, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            switch index {
            case ..<16: high = high << 4 | UInt64(value)
            case ..<32: middle = middle << 4 | UInt64(value)
            default: low = low << 4 | UInt32(value)
            }
        }
        self.init(high: high, middle: middle, low: low)
    }

    /// The identifier that stands in twenty bytes, as in an index or a tree; nil for another count.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var high: UInt64 = 0
        var middle: UInt64 = 0
        var low: UInt32 = 0
        for (index, byte) in bytes.enumerated() {
            switch index {
            case ..<8: high = high << 8 | UInt64(byte)
            case ..<16: middle = middle << 8 | UInt64(byte)
            default: low = low << 8 | UInt32(byte)
            }
        }
        self.init(high: high, middle: middle, low: low)
    }

    /// The twenty bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: high >> shift)) }
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: middle >> shift)) }
        for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: low >> shift)) }
        return bytes
    }

    /// Forty lower-case hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(2 * Self.byteCount)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The first ten digits, for people to read.
    public var abbreviated: String { String(hex.prefix(10)) }

    /// The same as `hex`.
    public var description: String { hex }

    /// The order of the bytes, which is also the order of the digits.
    public static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
    }
}
