/// Why a file cannot be read as an image.
enum ImageFault: Error, Hashable {
    /// It ends before it is complete.
    case cutOff
    case empty
    case tooLarge(width: Int, height: Int)
    /// Something in it is not as the format asks.
    case malformed(String)
    /// The library that reads the metadata says so.
    case metadata(String)
    /// The library that reads the metadata is not there.
    case noLibrary(String)

    /// The end of a sentence that begins "It cannot be read as an image:".
    var words: String {
        switch self {
        case .cutOff: "it ends before the picture is complete"
        case .empty: "it has no pixels"
        case .tooLarge(let width, let height):
            "its header says \(width) × \(height) pixels, and \(Images.pixelLimit / 1_000_000) million is the most that is read"
        case .malformed(let what): what
        case .metadata(let message): "its metadata cannot be read (\(message))"
        case .noLibrary(let message):
            "the library for image metadata cannot be loaded (\(message)); install the package libgexiv2-2"
        }
    }
}
