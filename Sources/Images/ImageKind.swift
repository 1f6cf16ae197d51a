/// The kinds of image that are read, told by their first bytes and never by the name of the file.
enum ImageKind: String {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case tiff = "image/tiff"

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.stands("RIFF", at: 0), bytes.stands("WEBP", at: 8) {
            self = .webp
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
            self = .tiff
        } else {
            return nil
        }
    }

    /// The size that the header gives, once the file is seen to be complete. Not one pixel is decoded.
    func size(of bytes: [UInt8]) throws(ImageFault) -> (width: Int, height: Int) {
        switch self {
        case .jpeg: try JPEGHeader.size(bytes)
        case .png: try PNGHeader.size(bytes)
        case .webp: try WebPHeader.size(bytes)
        case .tiff: try TIFFHeader.size(bytes)
        }
    }
}
