/// The first directory of a TIFF file (TIFF 6.0, section 2).
struct TIFFFile {
    private let bytes: [UInt8]
    private let isLittle: Bool
    private var fields: [Int: (type: Int, count: Int, offset: Int)] = [:]

    static func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageAnatomy {
        let file = try TIFFFile(bytes)
        guard let width = file.values(256).first, let height = file.values(257).first else {
            throw .malformed("the TIFF file does not say how large it is")
        }
        guard file.holdsPicture else { throw .cutOff }
        var anatomy = ImageAnatomy(width: width, height: height)
        anatomy.blocks.exif = bytes
        if let packet = file.bytes(of: 700) { anatomy.blocks.addXMP(packet) }
        if let resources = file.bytes(of: 34377) { anatomy.blocks.addPhotoshop(resources) }
        if let datasets = file.bytes(of: 33723) { anatomy.blocks.iptc = datasets }
        return anatomy
    }

    /// The bytes of a field, which some programs declare as longs.
    private func bytes(of tag: Int) -> [UInt8]? {
        guard let field = fields[tag], let width = [1: 1, 2: 1, 4: 4, 7: 1, 13: 4][field.type], field.count > 0,
            field.count <= bytes.count / width, let start = field.count * width <= 4 ? field.offset : number(field.offset, 4),
            start + field.count * width <= bytes.count
        else { return nil }
        return Array(bytes[start..<(start + field.count * width)])
    }

    private init(_ bytes: [UInt8]) throws(ImageFault) {
        self.bytes = bytes
        isLittle = bytes[0] == 0x49
        guard let start = number(4, 4), let count = number(start, 2), start + 2 + 12 * count <= bytes.count else { throw .cutOff }
        for entry in 0..<count {
            let offset = start + 2 + 12 * entry
            guard let tag = number(offset, 2), let type = number(offset + 2, 2), let count = number(offset + 4, 4) else {
                throw .cutOff
            }
            fields[tag] = (type, count, offset + 8)
        }
    }

    private func number(_ offset: Int, _ count: Int) -> Int? {
        isLittle ? bytes.little(offset, bytes: count) : bytes.big(offset, bytes: count)
    }

    /// Whether every strip or tile lies within the file.
    private var holdsPicture: Bool {
        for (offsets, lengths) in [(273, 279), (324, 325)] {
            guard let field = fields[offsets] else { continue }
            let starts = values(offsets)
            let sizes = values(lengths)
            return !starts.isEmpty && starts.count == field.count && sizes.count == starts.count
                && zip(starts, sizes).allSatisfy { $0 + $1 <= bytes.count }
        }
        return false
    }

    /// The whole numbers of a field; empty where it is missing, of another type, or outside the file.
    private func values(_ tag: Int) -> [Int] {
        guard let field = fields[tag], field.type == 3 || field.type == 4, field.count > 0 else { return [] }
        let width = field.type == 3 ? 2 : 4
        guard field.count <= bytes.count / width else { return [] }
        guard let start = field.count * width <= 4 ? field.offset : number(field.offset, 4) else { return [] }
        return (0..<field.count).compactMap { number(start + $0 * width, width) }
    }
}
