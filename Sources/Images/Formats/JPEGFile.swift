internal import PhotoCredits

/// The segments of a JPEG file up to the picture (ITU-T T.81, annex B).
struct JPEGFile {
    private let bytes: [UInt8]
    private var anatomy = ImageAnatomy(width: 0, height: 0)
    private var hasFrame = false
    private var hasStray = false
    private var photoshop: [UInt8] = []
    /// Pieces of an XMP packet that is too long for one segment, by their offsets in it.
    private var extended: [(offset: Int, piece: ArraySlice<UInt8>)] = []

    static func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageAnatomy {
        var file = JPEGFile(bytes: bytes)
        try file.segments()
        return file.anatomy
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func segments() throws(ImageFault) {
        var offset = 2
        while true {
            guard offset + 1 < bytes.count else { throw .cutOff }
            guard bytes[offset] == 0xFF, bytes[offset + 1] != 0 else {
                hasStray = true
                offset += 1
                continue
            }
            let marker = bytes[offset + 1]
            switch marker {
            case 0xFF:  // filling
                offset += 1
                continue
            case 0x01, 0xD0...0xD8:  // markers without a length
                offset += 2
                continue
            case 0xD9: throw .cutOff
            default: break
            }
            guard let length = bytes.big(offset + 2, bytes: 2) else { throw .cutOff }
            guard length >= 2 else { throw .malformed("a segment of the JPEG file has an impossible length") }
            guard offset + 2 + length <= bytes.count else { throw .cutOff }
            if marker == 0xDA { return try scan(offset + 2 + length) }
            try segment(marker, offset + 4, offset + 2 + length)
            offset += 2 + length
        }
    }

    private mutating func segment(_ marker: UInt8, _ start: Int, _ end: Int) throws(ImageFault) {
        switch marker {
        case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
            guard end - start >= 6, let height = bytes.big(start + 1, bytes: 2), let width = bytes.big(start + 3, bytes: 2) else {
                throw .malformed("the frame header of the JPEG file is too short")
            }
            (anatomy.width, anatomy.height, hasFrame) = (width, height, true)
        case 0xE1: application1(start, end)
        case 0xED where bytes.stands("Photoshop 3.0\0", at: start) && start + 14 <= end:
            photoshop += bytes[(start + 14)..<end]
        case 0xFE: anatomy.blocks.addText("JPEG comment", bytes[start..<end])
        default: break
        }
    }

    private mutating func application1(_ start: Int, _ end: Int) {
        let (packet, extension_) = ("http://ns.adobe.com/xap/1.0/\0", "http://ns.adobe.com/xmp/extension/\0")
        if bytes.stands("Exif\0", at: start), end - start > 6 {
            if anatomy.blocks.exif == nil { anatomy.blocks.exif = Array(bytes[(start + 6)..<end]) }
        } else if bytes.stands(packet, at: start), end - start > packet.utf8.count {
            anatomy.blocks.addXMP(bytes[(start + packet.utf8.count)..<end])
        } else if bytes.stands(extension_, at: start), end - start > extension_.utf8.count + 40 {
            // Behind the name: 32 figures that name the packet, its length, and where this piece belongs.
            let head = start + extension_.utf8.count
            guard let offset = bytes.big(head + 36, bytes: 4), extended.count < 1_000 else { return }
            extended.append((offset, bytes[(head + 40)..<end]))
        }
    }

    private mutating func scan(_ start: Int) throws(ImageFault) {
        guard hasFrame else { throw .malformed("the JPEG file has a scan and no frame header") }
        guard start < bytes.count else { throw .cutOff }
        if !hasEnd(after: start) {
            anatomy.flaws.append(
                ImageFlaw(.picture, "the JPEG file has no end marker, so the lower part of the picture may be missing"))
        }
        if hasStray {
            anatomy.flaws.append(ImageFlaw(.picture, "there are stray bytes between the segments of the JPEG file"))
        }
        if !photoshop.isEmpty { anatomy.blocks.addPhotoshop(photoshop) }
        if !extended.isEmpty {
            anatomy.blocks.addXMP(extended.sorted { $0.offset < $1.offset }.flatMap { Array($0.piece) })
        }
    }

    /// Whether the end marker of the picture is there; phones append more data after it.
    private func hasEnd(after start: Int) -> Bool {
        var index = bytes.count - 2
        while index >= start {
            if bytes[index] == 0xFF, bytes[index + 1] == 0xD9 { return true }
            index -= 1
        }
        return false
    }
}
