import Git

/// One line of a `pre-receive` hook's input: the old and new commit of a reference.
public struct PushedReference: Hashable, Sendable {
    /// The full name, as `refs/heads/main`.
    public let name: String
    let old: ObjectID
    let new: ObjectID

    /// Reads `OLD NEW NAME`; nil for anything else.
    public init?(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard words.count == 3, let old = ObjectID(hex: words[0]), let new = ObjectID(hex: words[1]), !words[2].isEmpty else {
            return nil
        }
        self.init(name: words[2], old: old, new: new)
    }

    init(name: String, old: ObjectID, new: ObjectID) {
        self.name = name
        self.old = old
        self.new = new
    }
}
