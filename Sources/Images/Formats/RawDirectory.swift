/// Tells raw files of cameras from TIFF files: by DNG tags, a colour filter array, or a thumbnail in the first directory.
struct RawDirectory {
    private let bytes: [UInt8]
    private let isLittle: Bool
    private var first: [Int: (type: Int, count: Int, offset: Int)] = [:]

    init?(_ bytes: [UInt8]) {
        guard bytes.count > 8 else { return nil }
        self.bytes = bytes
        isLittle = bytes[0] == 0x49
        guard let start = number(4, 4) else { return nil }
        first = directory(start)
    }

    /// DNGVersion.
    var isDNG: Bool { first[0xC612] != nil }

    /// The maker of the camera, if the pixels are raw; nil for a picture.
    var maker: String? {
        let name = text(0x010F)
        // Seen through a filter of colours (CFA), or raw and linear.
        let isFiltered = ([first] + inner).contains { [32_803, 34_892].contains(value($0, 0x0106) ?? 0) || $0[0x828E] != nil }
        let isThumbnail = (value(first, 0x00FE) ?? 0) & 1 == 1 && !inner.isEmpty
        let isPacked = ([first] + inner).contains {
            [34_713, 32_767, 32_770, 34_892, 65_535, 65_000].contains(value($0, 0x0103) ?? 0)
        }
        guard isFiltered || isPacked || isThumbnail && name != nil else { return nil }
        let known = [
            "nikon": "Nikon NEF", "sony": "Sony ARW", "canon": "Canon CR2", "pentax": "Pentax PEF", "samsung": "Samsung SRW",
        ]
        return known.first { name?.lowercased().hasPrefix($0.key) == true }?.value ?? "kept as TIFF"
    }

    /// Directories below the first one.
    private var inner: [[Int: (type: Int, count: Int, offset: Int)]] {
        guard let field = first[0x014A], field.count > 0, field.count <= 16 else { return [] }
        let start = field.count == 1 ? field.offset : number(field.offset, 4) ?? bytes.count
        return (0..<field.count).compactMap { number(start + 4 * $0, 4) }.map(directory)
    }

    private func directory(_ start: Int) -> [Int: (type: Int, count: Int, offset: Int)] {
        guard let count = number(start, 2), count <= 4_096 else { return [:] }
        var fields: [Int: (type: Int, count: Int, offset: Int)] = [:]
        for entry in 0..<count {
            let offset = start + 2 + 12 * entry
            guard let tag = number(offset, 2), let type = number(offset + 2, 2), let count = number(offset + 4, 4) else { break }
            fields[tag] = (type, count, offset + 8)
        }
        return fields
    }

    private func value(_ fields: [Int: (type: Int, count: Int, offset: Int)], _ tag: Int) -> Int? {
        fields[tag].flatMap { number($0.offset, $0.type == 3 ? 2 : 4) }
    }

    private func text(_ tag: Int) -> String? {
        guard let field = first[tag], field.count > 0, field.count < 200,
            let start = field.count <= 4 ? field.offset : number(field.offset, 4), start + field.count <= bytes.count
        else { return nil }
        return String(decoding: bytes[start..<(start + field.count)].prefix { $0 != 0 }, as: UTF8.self)
    }

    private func number(_ offset: Int, _ count: Int) -> Int? {
        isLittle ? bytes.little(offset, bytes: count) : bytes.big(offset, bytes: count)
    }
}
