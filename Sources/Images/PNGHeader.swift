/// The chunks of a PNG file (ISO/IEC 15948).
enum PNGHeader {
    static func size(_ bytes: [UInt8]) throws(ImageFault) -> (width: Int, height: Int) {
        guard bytes.count >= 33 else { throw .cutOff }
        guard bytes.stands("IHDR", at: 12), bytes.big(8, bytes: 4) == 13, let width = bytes.big(16, bytes: 4),
            let height = bytes.big(20, bytes: 4)
        else { throw .malformed("the PNG file does not begin with its header") }
        var offset = 33
        while true {
            guard let length = bytes.big(offset, bytes: 4), length <= bytes.count - offset - 12 else { throw .cutOff }
            if bytes.stands("IEND", at: offset + 4) { return (width, height) }
            offset += 12 + length
        }
    }
}
