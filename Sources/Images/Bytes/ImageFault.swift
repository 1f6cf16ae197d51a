/// Why a file cannot be read as an image.
enum ImageFault: Error, Hashable {
    /// The limit for the size of an image, in pixels. A header that claims more is refused.
    static let pixelLimit = 100_000_000

    /// It ends before it is complete.
    case cutOff
    case empty
    case tooLarge(width: Int, height: Int)
    /// It does not follow its format.
    case malformed(String)
    /// It is of a format that is not supported, with what to do.
    case foreign(String)
    /// Something in it could be run, or fetched from elsewhere.
    case unsafe(String)
    /// The library that reads the metadata reports an error.
    case metadata(String)
    /// The library that reads the metadata is not installed.
    case noLibrary(String)

    /// The end of a sentence that begins "It cannot be read as an image:".
    var message: String {
        switch self {
        case .cutOff: "it ends before the picture is complete"
        case .empty: "it has no pixels"
        case .tooLarge(let width, let height):
            "its header says \(width) × \(height) pixels, and \(Self.pixelLimit / 1_000_000) million is the most that is read"
        case .malformed(let what): what
        case .foreign(let what): what
        case .unsafe(let what): "\(what). Save it again as plain SVG, with nothing in it but what draws"
        case .metadata(let message): "its metadata cannot be read (\(message))"
        case .noLibrary(let message):
            "the library for image metadata cannot be loaded (\(message)); install the package libgexiv2-2"
        }
    }
}
