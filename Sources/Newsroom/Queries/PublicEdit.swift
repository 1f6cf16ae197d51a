import Text

/// The change of one public text by one commit.
struct PublicEdit {
    let path: String
    var change: WordDiff?
    var isRemoved = false
    var files = 0
}
