/// Metadata that is written as no good program writes it.
extension ImageBytes {
    /// A field of the first directory of EXIF, of the type ASCII.
    struct EXIFField {
        let tag: Int
        let value: [UInt8]
        /// What the directory says is its length; nil: the truth.
        var count: Int?

        static func artist(_ text: String) -> EXIFField { EXIFField(tag: 0x013B, value: Array(text.utf8) + [0]) }
        static func copyright(_ text: String) -> EXIFField { EXIFField(tag: 0x8298, value: Array(text.utf8) + [0]) }
    }

    static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// A block of EXIF with these fields, in the order given.
    static func exif(_ fields: [EXIFField]) -> [UInt8] {
        let start = 8 + 2 + 12 * fields.count + 4
        var (directory, values) = ([UInt8](), [UInt8]())
        for field in fields {
            let count = field.count ?? field.value.count
            directory += number(field.tag, 2) + number(2, 2) + number(count, 4)
            if field.value.count <= 4 {
                directory += field.value + Array(repeating: 0, count: 4 - field.value.count)
            } else {
                directory += number(start + values.count, 4)
                values += field.value
            }
        }
        return Array("MM".utf8) + [0, 0x2A] + number(8, 4) + number(fields.count, 2) + directory + number(0, 4) + values
    }

    /// A resource of Photoshop.
    static func resource(_ id: Int, _ content: [UInt8]) -> [UInt8] {
        Array("8BIM".utf8) + number(id, 2) + [0, 0] + number(content.count, 4) + content + (content.count % 2 == 0 ? [] : [0])
    }

    static func datasets(_ iim: [(record: UInt8, number: UInt8, value: [UInt8])]) -> [UInt8] {
        iim.flatMap { [0x1C, $0.record, $0.number] + number($0.value.count, 2) + $0.value }
    }

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + number(content.count + 2, 2) + content
    }

    /// A JPEG file with these segments before its picture.
    static func jpeg(_ segments: [UInt8]...) -> [UInt8] {
        let plain = ImageBytes().jpeg
        return Array(plain[..<2]) + segments.flatMap { $0 } + Array(plain[2...])
    }

    static func exifSegment(_ fields: EXIFField...) -> [UInt8] { segment(0xE1, Array("Exif\0\0".utf8) + exif(fields)) }

    static func iptcSegment(_ resources: [UInt8]) -> [UInt8] { segment(0xED, Array("Photoshop 3.0\0".utf8) + resources) }

    static func xmpSegment(_ packet: [UInt8]) -> [UInt8] { segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet) }

    /// IPTC that declares UTF-8 or nothing, with these texts of record 2 as bytes.
    static func iptc(_ texts: [(UInt8, [UInt8])], charset: [UInt8] = []) -> [UInt8] {
        let declared: [(record: UInt8, number: UInt8, value: [UInt8])] = charset.isEmpty ? [] : [(1, 90, charset)]
        return datasets(declared + texts.map { (record: 2, number: $0.0, value: $0.1) })
    }
}
