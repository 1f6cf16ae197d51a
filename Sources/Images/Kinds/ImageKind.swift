/// The supported kinds of image, recognised by their first bytes and never by the name of the file.
enum ImageKind: String {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case tiff = "image/tiff"
    case gif = "image/gif"
    case svg = "image/svg+xml"

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.stands("RIFF", at: 0), bytes.stands("WEBP", at: 8) {
            self = .webp
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
            self = .tiff
        } else if bytes.stands("GIF87a", at: 0) || bytes.stands("GIF89a", at: 0) {
            self = .gif
        } else if SVGFile.begins(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    /// Whether rule set 1 read this kind.
    var isOfSetOne: Bool {
        switch self {
        case .jpeg, .png, .webp, .tiff: true
        case .gif, .svg: false
        }
    }

    /// Reads the structure of a file of this kind.
    func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageAnatomy {
        switch self {
        case .jpeg: try JPEGFile.read(bytes)
        case .png: try PNGFile.read(bytes)
        case .webp: try WebPFile.read(bytes)
        case .tiff: try TIFFFile.read(bytes)
        case .gif: try GIFFile.read(bytes)
        case .svg: try SVGFile.read(bytes)
        }
    }
}
