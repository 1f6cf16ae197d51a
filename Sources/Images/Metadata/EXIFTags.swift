/// The texts of an EXIF or TIFF directory (TIFF 6.0, section 2; CIPA DC-008).
struct EXIFTags {
    /// The limit for the fields of a directory; cameras write about fifty.
    private static let fieldLimit = 4_096

    private let bytes: [UInt8]
    private let isLittle: Bool
    private var fields: [Int: (type: Int, count: Int, offset: Int)] = [:]
    /// Whether the directory could not be read to its end.
    private(set) var isDamaged = false

    /// The first directory of a block that begins as a TIFF file does; nil where it does not.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 8, bytes.stands("II", at: 0) || bytes.stands("MM", at: 0) else { return nil }
        self.bytes = bytes
        isLittle = bytes[0] == 0x49
        guard let start = number(4, 4) else { return nil }
        read(start)
    }

    private mutating func read(_ start: Int) {
        guard let count = number(start, 2), count <= Self.fieldLimit else {
            isDamaged = true
            return
        }
        for entry in 0..<count {
            let offset = start + 2 + 12 * entry
            guard let tag = number(offset, 2), let type = number(offset + 2, 2), let length = number(offset + 4, 4) else {
                isDamaged = true
                return
            }
            if fields[tag] == nil { fields[tag] = (type, length, offset + 8) }
        }
    }

    func number(_ offset: Int, _ count: Int) -> Int? {
        isLittle ? bytes.little(offset, bytes: count) : bytes.big(offset, bytes: count)
    }

    func has(_ tag: Int) -> Bool { fields[tag] != nil }

    /// The bytes of a field of single bytes; nil where it is missing, empty, of another type, or outside of the block.
    func data(_ tag: Int) -> [UInt8]? {
        guard let field = fields[tag], [1, 2, 7, 129].contains(field.type), field.count > 0, field.count <= bytes.count,
            let start = field.count <= 4 ? field.offset : number(field.offset, 4), start + field.count <= bytes.count
        else { return nil }
        return Array(bytes[start..<(start + field.count)])
    }

    /// Whether a field is declared with a length, but its bytes are missing.
    func isCutOff(_ tag: Int) -> Bool {
        (fields[tag]?.count ?? 0) > 0 && data(tag) == nil
    }

    /// The parts of a text, which are separated by NULs.
    func parts(_ tag: Int) -> [[UInt8]] {
        (data(tag) ?? []).split(separator: 0, omittingEmptySubsequences: true).map(Array.init)
    }

    /// A text in the fields that Windows adds: UTF-16, little-endian.
    func windowsText(_ tag: Int) -> String? {
        guard let data = data(tag) else { return nil }
        let units = stride(from: 0, to: data.count - 1, by: 2).map { UInt16(data[$0]) | UInt16(data[$0 + 1]) << 8 }
        return String(validating: units.prefix { $0 != 0 }, as: UTF16.self)
    }
}
