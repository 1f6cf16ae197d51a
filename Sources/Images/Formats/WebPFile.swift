internal import PhotoCredits

/// The chunks of a WebP file (RFC 9649).
enum WebPFile {
    static func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageAnatomy {
        guard let length = bytes.little(4, bytes: 4), bytes.count >= 30, length <= bytes.count - 8 else { throw .cutOff }
        let size = try size(bytes)
        var anatomy = ImageAnatomy(width: size.width, height: size.height)
        if bytes.stands("VP8X", at: 12) { readChunks(bytes, to: length + 8, into: &anatomy) }
        return anatomy
    }

    private static func readChunks(_ bytes: [UInt8], to end: Int, into anatomy: inout ImageAnatomy) {
        var (offset, frames, hundredths, plays) = (12, 0, 0, 0)
        while offset + 8 <= end, let length = bytes.little(offset + 4, bytes: 4), length <= end - offset - 8 {
            let content = bytes[(offset + 8)..<(offset + 8 + length)]
            if bytes.stands("EXIF", at: offset) {
                let start = bytes.stands("Exif\0", at: offset + 8) ? 6 : 0
                anatomy.blocks.exif = anatomy.blocks.exif ?? Array(content.dropFirst(start))
            } else if bytes.stands("XMP ", at: offset) {
                anatomy.blocks.addXMP(content)
            } else if bytes.stands("ANIM", at: offset) {
                plays = bytes.little(offset + 12, bytes: 2) ?? 0
            } else if bytes.stands("ANMF", at: offset) {
                frames += 1
                hundredths += (bytes.little(offset + 20, bytes: 3) ?? 0) / 10
            }
            offset += 8 + (length + 1) / 2 * 2
        }
        if frames > 1 {
            anatomy.animation = ImageAnimation(frames: frames, hundredths: hundredths, plays: plays == 0 ? nil : plays)
        }
    }

    private static func size(_ bytes: [UInt8]) throws(ImageFault) -> (width: Int, height: Int) {
        if bytes.stands("VP8X", at: 12), let width = bytes.little(24, bytes: 3), let height = bytes.little(27, bytes: 3) {
            return (width + 1, height + 1)
        }
        if bytes.stands("VP8L", at: 12), bytes[20] == 0x2F, let bits = bytes.little(21, bytes: 4) {
            return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        }
        if bytes.stands("VP8 ", at: 12), bytes[23...25].elementsEqual([0x9D, 0x01, 0x2A]), let width = bytes.little(26, bytes: 2),
            let height = bytes.little(28, bytes: 2)
        {
            return (width & 0x3FFF, height & 0x3FFF)
        }
        throw .malformed("the WebP file holds no picture that is known")
    }
}
