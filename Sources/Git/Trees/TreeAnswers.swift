/// A cache of recent lookups of a name in a tree.
///
/// Following one path through history looks up the same name in the same large tree again and again, and reading that takes ten
/// times as long as reading the commit. Objects never change, so no entry is ever invalid.
struct TreeAnswers {
    struct Question: Hashable {
        var tree: ObjectID
        var name: [UInt8]
    }

    private static let most = 256
    private var known: [Question: TreeEntry?] = [:]

    /// Nil where the lookup is not cached; `.some(nil)` where the tree has no such name.
    subscript(question: Question) -> TreeEntry?? {
        get { known[question] }
        set {
            if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
            known[question] = newValue
        }
    }
}
