/// The segments of a JPEG file up to the picture (ITU-T T.81, annex B).
enum JPEGHeader {
    static func size(_ bytes: [UInt8]) throws(ImageFault) -> (width: Int, height: Int) {
        var offset = 2
        var size: (width: Int, height: Int)?
        while true {
            guard offset + 1 < bytes.count else { throw .cutOff }
            guard bytes[offset] == 0xFF else { throw .malformed("a segment of the JPEG file begins with no marker") }
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
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard length >= 8, let height = bytes.big(offset + 5, bytes: 2), let width = bytes.big(offset + 7, bytes: 2)
                else {
                    throw .malformed("the frame header of the JPEG file is too short")
                }
                size = (width, height)
            case 0xDA:
                guard let size else { throw .malformed("the JPEG file has a scan and no frame header") }
                guard hasEnd(bytes, after: offset + 2 + length) else { throw .cutOff }
                return size
            default: break
            }
            offset += 2 + length
        }
    }

    /// Whether the end of the picture is marked; phones put more behind it.
    private static func hasEnd(_ bytes: [UInt8], after start: Int) -> Bool {
        var index = bytes.count - 2
        while index >= start {
            if bytes[index] == 0xFF, bytes[index + 1] == 0xD9 { return true }
            index -= 1
        }
        return false
    }
}
