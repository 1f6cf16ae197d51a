/// Decompresses zlib streams (RFC 1950, RFC 1951), as PNG has them, up to a limit.
struct Inflate {
    private let bytes: ArraySlice<UInt8>
    private var at: Int
    private var bits = 0
    private var count = 0
    private var output: [UInt8] = []
    private let limit: Int

    /// The decompressed bytes; nil where they are not a zlib stream, or more than `limit`.
    static func zlib(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        guard bytes.count > 2, let first = bytes.first, first & 0x0F == 8, bytes[bytes.startIndex + 1] & 0x20 == 0 else {
            return nil
        }
        var inflate = Inflate(bytes: bytes.dropFirst(2), limit: limit)
        return inflate.run() ? inflate.output : nil
    }

    private init(bytes: ArraySlice<UInt8>, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        at = bytes.startIndex
    }

    private mutating func run() -> Bool {
        while true {
            guard let last = take(1), let kind = take(2) else { return false }
            let isRead =
                switch kind {
                case 0: stored()
                case 1: packed(Self.fixedLengths, Self.fixedDistances)
                case 2: dynamic()
                default: false
                }
            guard isRead else { return false }
            if last == 1 { return true }
        }
    }

    private mutating func take(_ wanted: Int) -> Int? {
        while count < wanted {
            guard at < bytes.endIndex else { return nil }
            bits |= Int(bytes[at]) << count
            at += 1
            count += 8
        }
        defer {
            bits >>= wanted
            count -= wanted
        }
        return bits & (1 << wanted - 1)
    }

    private mutating func stored() -> Bool {
        (bits, count) = (0, 0)
        guard bytes.endIndex - at >= 4 else { return false }
        let length = Int(bytes[at]) | Int(bytes[at + 1]) << 8
        at += 4
        guard length <= bytes.endIndex - at, output.count + length <= limit else { return false }
        output += bytes[at..<(at + length)]
        at += length
        return true
    }

    /// A Huffman code: how many symbols each code length has, and the symbols in their order.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int] = []

        init(_ lengths: [Int]) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            var offsets = [Int](repeating: 0, count: 17)
            for length in 1..<16 { offsets[length + 1] = offsets[length] + counts[length] }
            symbols = [Int](repeating: 0, count: lengths.count)
            for (symbol, length) in lengths.enumerated() where length > 0 {
                symbols[offsets[length]] = symbol
                offsets[length] += 1
            }
        }
    }

    private static let fixedLengths = Code(
        (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = Code([Int](repeating: 5, count: 30))
    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    private static let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1_025, 1_537, 2_049, 3_073, 4_097, 6_145,
        8_193, 12_289, 16_385, 24_577,
    ]
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func symbol(_ code: Code) -> Int? {
        var (value, first, index) = (0, 0, 0)
        for length in 1..<16 {
            guard let bit = take(1) else { return nil }
            value |= bit
            let number = code.counts[length]
            if value - number < first { return code.symbols[index + value - first] }
            index += number
            first = (first + number) << 1
            value <<= 1
        }
        return nil
    }

    private mutating func packed(_ lengths: Code, _ distances: Code) -> Bool {
        while true {
            guard let symbol = symbol(lengths) else { return false }
            if symbol == 256 { return true }
            if symbol < 256 {
                guard output.count < limit else { return false }
                output.append(UInt8(symbol))
                continue
            }
            guard symbol - 257 < Self.lengthBases.count, let more = take(Self.lengthBits[symbol - 257]),
                let place = self.symbol(distances), place < Self.distanceBases.count,
                let further = take(place < 2 ? 0 : place / 2 - 1)
            else { return false }
            let length = Self.lengthBases[symbol - 257] + more
            let distance = Self.distanceBases[place] + further
            guard distance <= output.count, output.count + length <= limit else { return false }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private mutating func dynamic() -> Bool {
        guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<(codes + 4) {
            guard let length = take(3) else { return false }
            lengths[Self.order[index]] = length
        }
        let code = Code(lengths)
        let wanted = literals + 257 + distances + 1
        lengths = []
        while lengths.count < wanted {
            guard let symbol = symbol(code) else { return false }
            switch symbol {
            case 0..<16: lengths.append(symbol)
            case 16:
                guard let last = lengths.last, let more = take(2) else { return false }
                lengths += Array(repeating: last, count: 3 + more)
            case 17:
                guard let more = take(3) else { return false }
                lengths += Array(repeating: 0, count: 3 + more)
            default:
                guard let more = take(7) else { return false }
                lengths += Array(repeating: 0, count: 11 + more)
            }
        }
        guard lengths.count == wanted else { return false }
        return packed(Code(Array(lengths[..<(literals + 257)])), Code(Array(lengths[(literals + 257)...])))
    }
}
