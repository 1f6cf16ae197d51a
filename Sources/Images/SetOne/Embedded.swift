internal import CGexiv2
internal import PhotoCredits
internal import Synchronization

/// Metadata embedded in images, read with gexiv2.
///
/// Exiv2's XMP toolkit is not thread-safe, so one image is read at a time.
enum Embedded {
    private enum Library {
        case untouched
        case loaded(galley_gexiv2)
        case missing(String)
    }

    private static let library = Mutex(Library.untouched)

    /// Adds the metadata of an image to `facts`.
    static func fill(_ facts: inout ImageFacts, from bytes: [UInt8]) throws(ImageFault) {
        let start = facts
        facts = try library.withLock { library throws(ImageFault) -> ImageFacts in
            if case .untouched = library { library = load() }
            switch library {
            case .loaded(let functions): return try Metadata.open(bytes, functions).completing(start)
            case .missing(let why): throw .noLibrary(why)
            case .untouched: return start
            }
        }
    }

    private static func load() -> Library {
        var functions = galley_gexiv2()
        if let why = galley_gexiv2_load(&functions) { return .missing(String(cString: why)) }
        return .loaded(functions)
    }
}
