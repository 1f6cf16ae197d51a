internal import PhotoCredits

/// What the structure of a file shows: its size, the pieces that hold metadata, and what is amiss. Not one pixel is decoded.
struct ImageAnatomy {
    var width: Int
    var height: Int
    var blocks = EmbeddedBlocks()
    /// What is amiss with the picture.
    var flaws: [ImageFlaw] = []
    var animation: ImageAnimation?
}
