public import PhotoCredits

/// A file in the folder of an article.
public struct FolderFile: Hashable, Sendable {
    /// What the image says about itself; nil for a file that is not read as an image.
    public let image: ImageReading?

    public init(image: ImageReading? = nil) {
        self.image = image
    }
}
