internal import PhotoCredits

/// The structure of an image file: its size, the blocks of metadata, and what is wrong with it. Pixels are not decoded.
struct ImageAnatomy {
    var width: Int
    var height: Int
    var blocks = EmbeddedBlocks()
    /// What is wrong with the picture.
    var flaws: [ImageFlaw] = []
    var animation: ImageAnimation?
}
