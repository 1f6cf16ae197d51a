/// The latest questions what a name means in a tree, with their answers.
///
/// Whoever follows one path through history asks the same of the same large folder again and again, and reading it takes
/// ten times as long as reading the commit. An object never changes, so an answer never does.
struct TreeAnswers {
    struct Question: Hashable {
        var tree: ObjectID
        var name: [UInt8]
    }

    private static let most = 256
    private var known: [Question: TreeEntry?] = [:]

    /// Nil where the question is new; an answer of nil where the tree has no such name.
    subscript(question: Question) -> TreeEntry?? {
        get { known[question] }
        set {
            if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
            known[question] = newValue
        }
    }
}
