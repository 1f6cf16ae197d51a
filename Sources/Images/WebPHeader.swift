/// The first chunk of a WebP file (RFC 9649).
enum WebPHeader {
    static func size(_ bytes: [UInt8]) throws(ImageFault) -> (width: Int, height: Int) {
        guard let length = bytes.little(4, bytes: 4), bytes.count >= 30, length <= bytes.count - 8 else { throw .cutOff }
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
