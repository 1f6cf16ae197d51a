/// Small images made byte by byte, with metadata whose values are known.
struct ImageBytes {
    /// Properties of an XMP packet as XML attributes or elements.
    var xmp = ""
    /// IPTC IIM datasets of record 2.
    var iim: [(number: UInt8, value: [UInt8])] = []
    /// EXIF Artist.
    var artist = ""
    /// Chunks of a PNG file that stand before its pixels.
    var more: [UInt8] = []
    var width = 40
    var height = 30

    private var packet: [UInt8] {
        Array(
            """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" \
            xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#" \
            xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" \
            xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">\(xmp)</rdf:Description></rdf:RDF></x:xmpmeta>\
            <?xpacket end="w"?>
            """.utf8)
    }

    /// A text in the default language.
    static func text(_ name: String, _ text: String) -> String {
        "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text)</rdf:li></rdf:Alt></\(name)>"
    }

    var jpeg: [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] { [0xFF, marker] + big(content.count + 2, 2) + content }
        if !artist.isEmpty { bytes += segment(0xE1, Array("Exif\0\0".utf8) + exif) }
        if !xmp.isEmpty { bytes += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet) }
        if !iim.isEmpty {
            let datasets = iim.flatMap { dataset -> [UInt8] in
                [0x1C, 2, dataset.number] + big(dataset.value.count, 2) + dataset.value
            }
            let padded = datasets + (datasets.count % 2 == 0 ? [] : [0])
            bytes += segment(
                0xED, Array("Photoshop 3.0\u{0}8BIM".utf8) + [0x04, 0x04, 0, 0] + big(datasets.count, 4) + padded)
        }
        bytes += segment(0xC0, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
        bytes += segment(0xDA, [1, 1, 0, 0, 63, 0])
        return bytes + [0x12, 0x34, 0xFF, 0xD9]
    }

    /// A directory with the one field Artist.
    private var exif: [UInt8] {
        let value = Array(artist.utf8) + [0]
        return Array("MM".utf8) + [0, 0x2A] + big(8, 4) + big(1, 2) + big(0x013B, 2) + big(2, 2) + big(value.count, 4)
            + big(26, 4) + big(0, 4) + value
    }

    var png: [UInt8] {
        let text = Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + packet
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big(width, 4) + big(height, 4) + [8, 0, 0, 0, 0]) + (xmp.isEmpty ? [] : chunk("iTXt", text)) + more
            + chunk("IDAT", [0x78, 0x9C, 0x63, 0, 0, 0, 2, 0, 1]) + chunk("IEND", [])
    }

    private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] { Self.chunk(name, content) }

    /// A chunk of a PNG file.
    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let length = ImageBytes().big(content.count, 4)
        return length + Array(name.utf8) + content + ImageBytes().big(Int(checksum(Array(name.utf8) + content)), 4)
    }

    var webp: [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            Array(name.utf8) + little(content.count, 4) + content + (content.count % 2 == 0 ? [] : [0])
        }
        let lossless: [UInt8] = [0x2F] + little((width - 1) | (height - 1) << 14, 4) + [0x07, 0x10, 0x11, 0x11]
        let content =
            Array("WEBP".utf8) + chunk("VP8X", [0x04, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
            + chunk("VP8L", lossless) + (xmp.isEmpty ? [] : chunk("XMP ", packet))
        return Array("RIFF".utf8) + little(content.count, 4) + content
    }

    var tiff: [UInt8] {
        // 9 fields of a grey picture of one strip, then the packet, then the strip.
        let start = 8 + 2 + 12 * 9 + 4
        let strip = start + packet.count
        func field(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            little(tag, 2) + little(type, 2) + little(count, 4) + value + Array(repeating: 0, count: 4 - value.count)
        }
        var fields = field(256, 4, 1, little(width, 4)) + field(257, 4, 1, little(height, 4)) + field(258, 3, 1, little(8, 2))
        fields += field(259, 3, 1, little(1, 2)) + field(262, 3, 1, little(1, 2)) + field(273, 4, 1, little(strip, 4))
        fields += field(278, 4, 1, little(height, 4)) + field(279, 4, 1, little(width * height, 4))
        fields += field(700, 1, packet.count, little(start, 4))
        return Array("II".utf8) + [0x2A, 0] + little(8, 4) + little(9, 2) + fields + little(0, 4) + packet
            + Array(repeating: 0x80, count: width * height)
    }

    private func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

    /// CRC-32 as PNG takes it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
    }
}
