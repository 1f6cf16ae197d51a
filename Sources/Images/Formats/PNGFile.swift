internal import PhotoCredits

/// The chunks of a PNG file (ISO/IEC 15948, with the animations of its third edition).
struct PNGFile {
    private let bytes: [UInt8]
    private var anatomy: ImageAnatomy
    private var frames = 0
    private var plays = 0
    private var hundredths = 0
    /// How many more bytes of compressed text may be unpacked, in all texts together, against decompression bombs.
    private var room = EmbeddedBlocks.limit

    static func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageAnatomy {
        guard bytes.count >= 33 else { throw .cutOff }
        guard bytes.stands("IHDR", at: 12), bytes.big(8, bytes: 4) == 13, let width = bytes.big(16, bytes: 4),
            let height = bytes.big(20, bytes: 4)
        else { throw .malformed("the PNG file does not begin with its header") }
        var file = PNGFile(bytes: bytes, anatomy: ImageAnatomy(width: width, height: height))
        var offset = 33
        while true {
            guard let length = bytes.big(offset, bytes: 4), length <= bytes.count - offset - 12 else { throw .cutOff }
            if bytes.stands("IEND", at: offset + 4) { return file.finished() }
            file.chunk(String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self), (offset + 8)..<(offset + 8 + length))
            offset += 12 + length
        }
    }

    private init(bytes: [UInt8], anatomy: ImageAnatomy) {
        self.bytes = bytes
        self.anatomy = anatomy
    }

    private func finished() -> ImageAnatomy {
        var anatomy = anatomy
        if frames > 1 {
            anatomy.animation = ImageAnimation(frames: frames, hundredths: hundredths, plays: plays == 0 ? nil : plays)
        }
        return anatomy
    }

    private mutating func chunk(_ name: String, _ range: Range<Int>) {
        switch name {
        case "eXIf": anatomy.blocks.exif = anatomy.blocks.exif ?? Array(bytes[range])
        case "acTL":
            (frames, plays) = (bytes.big(range.lowerBound, bytes: 4) ?? 0, bytes.big(range.lowerBound + 4, bytes: 4) ?? 0)
        case "fcTL" where range.count >= 24:
            let (part, whole) = (bytes.big(range.lowerBound + 20, bytes: 2) ?? 0, bytes.big(range.lowerBound + 22, bytes: 2) ?? 0)
            hundredths += part * 100 / (whole == 0 ? 100 : whole)
        case "tEXt", "zTXt", "iTXt": text(name, bytes[range])
        default: break
        }
    }

    /// Reads a keyword and its text: Latin-1, compressed, or UTF-8 with its language.
    private mutating func text(_ name: String, _ chunk: ArraySlice<UInt8>) {
        guard let end = chunk.prefix(80).firstIndex(of: 0) else { return }
        let keyword = String(decoding: chunk[..<end], as: UTF8.self)
        guard Self.isWanted(keyword) else { return }
        var rest = chunk[(end + 1)...]
        var isPacked = name == "zTXt"
        if name == "zTXt" { rest = rest.dropFirst() }
        if name == "iTXt" {
            isPacked = rest.first == 1
            rest = rest.dropFirst(2)
            for _ in 0..<2 { rest = rest.firstIndex(of: 0).map { rest[($0 + 1)...] } ?? [] }
        }
        if isPacked {
            let unpacked = Inflate.zlib(rest, limit: room)
            room -= unpacked?.count ?? room
            guard let unpacked else {
                return anatomy.blocks.note(
                    ImageFlaw(.metadata, "the packed text \"\(keyword)\" of the PNG file cannot be unpacked"))
            }
            rest = unpacked[...]
        }
        switch keyword {
        case "XML:com.adobe.xmp", "Raw profile type xmp": profile(keyword, rest).map { anatomy.blocks.addXMP($0) }
        case "Raw profile type exif", "Raw profile type APP1":
            guard let profile = profile(keyword, rest), anatomy.blocks.exif == nil else { return }
            anatomy.blocks.exif = profile.stands("Exif\0", at: 0) ? Array(profile.dropFirst(6)) : profile
        case "Raw profile type iptc": profile(keyword, rest).map { addIPTC($0) }
        default:
            // Only iTXt is UTF-8; the others are Latin-1, whose bytes are also those of Windows-1252.
            anatomy.blocks.addText("PNG \(keyword)", rest)
        }
    }

    private static func isWanted(_ keyword: String) -> Bool {
        keyword == "XML:com.adobe.xmp" || keyword.hasPrefix("Raw profile type ")
            || ["Author", "Copyright", "Title", "Comment", "Disclaimer"].contains(keyword)
    }

    private mutating func addIPTC(_ profile: [UInt8]) {
        if profile.first == 0x1C {
            anatomy.blocks.iptc = anatomy.blocks.iptc ?? profile
        } else {
            anatomy.blocks.addPhotoshop(profile)
        }
    }

    /// The bytes of a profile: plain or, as ImageMagick writes them, as a name, a length and hexadecimal digits.
    private mutating func profile(_ keyword: String, _ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard keyword.hasPrefix("Raw") else { return Array(text) }
        let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: true)
        guard lines.count == 3 else { return nil }
        var result: [UInt8] = []
        var half: UInt8?
        for byte in lines[2] {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte - UInt8(ascii: "A") + 10
            default: continue
            }
            if let first = half { result.append(first << 4 | value) }
            half = half == nil ? value : nil
        }
        return result
    }
}
