/// The datasets of an IPTC block (IIM 4.2), as bytes and with the encoding that the block declares.
struct IPTCDatasets {
    /// The encoding that the block declares.
    enum Charset: Equatable {
        case undeclared
        case utf8
        case latin1
        case other
    }

    private var datasets: [Int: [[UInt8]]] = [:]
    private(set) var charset = Charset.undeclared
    /// Whether it ends in the middle of a dataset.
    private(set) var isDamaged = false

    init(_ bytes: [UInt8]) {
        var offset = 0
        while offset + 5 <= bytes.count, bytes[offset] == 0x1C {
            let (record, number) = (bytes[offset + 1], bytes[offset + 2])
            guard var length = bytes.big(offset + 3, bytes: 2) else { break }
            offset += 5
            if length & 0x8000 != 0 {
                // The length of the length.
                let count = length & 0x7FFF
                guard count <= 4, let long = bytes.big(offset, bytes: count) else { break }
                length = long
                offset += count
            }
            guard length <= bytes.count - offset else {
                isDamaged = true
                return
            }
            let value = Array(bytes[offset..<(offset + length)])
            offset += length
            if record == 1, number == 90 { charset = Self.charset(value) }
            if record == 2, datasets[Int(number), default: []].count < 50 { datasets[Int(number), default: []].append(value) }
        }
        isDamaged = bytes[min(offset, bytes.count)...].contains { $0 != 0 }
    }

    /// ISO 2022 escape sequences.
    private static func charset(_ value: [UInt8]) -> Charset {
        switch value {
        case []: .undeclared
        case [0x1B, 0x25, 0x47], [0x1B, 0x25, 0x2F, 0x47], [0x1B, 0x25, 0x2F, 0x48], [0x1B, 0x25, 0x2F, 0x49]: .utf8
        case [0x1B, 0x2E, 0x41], [0x1B, 0x2D, 0x41], [0x1B, 0x2F, 0x41]: .latin1
        default: .other
        }
    }

    /// The values of a dataset of record 2; empty where there are none.
    func values(_ number: Int) -> [[UInt8]] {
        (datasets[number] ?? []).map { Array($0.prefix { $0 != 0 }) }.filter { !$0.isEmpty }
    }

    /// The maximum length of a by-line in the standard, in bytes.
    static let byLineLimit = 32
}
