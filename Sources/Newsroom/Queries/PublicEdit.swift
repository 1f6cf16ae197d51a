import Git
import Text
import Workflows

/// What one commit did to one public text.
struct PublicEdit {
    let path: String
    var change: WordDiff?
    var isRemoved = false
    var files = 0
}
