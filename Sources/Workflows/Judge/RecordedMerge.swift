public import Text

/// A merge, compared with its first two parents and the commits at which they parted.
public struct RecordedMerge: Sendable {
    public var parents: Int
    /// Articles of which the result of the merge is the second parent's version.
    public var taken: [ArticleName]
    /// Articles that one side renamed, and that the other side still had under the old name.
    public var renamed: [Rename] = []
    /// For each parent: whether the policy after the merge is the one that it had.
    public var keepsPolicy: [Bool]
    /// Articles and policy files that differ from the result of git's own clean merge; in words.
    public var faults: [(name: String, what: String)]
    /// Articles that have some files of one side and some of the other, each file merged correctly, with the article as it was
    /// on the second side.
    public var combined: [(name: ArticleName, second: RecordedArticle.Version)]

    /// A rename on one side of a merge.
    public struct Rename: Hashable, Sendable {
        public let old: ArticleName
        public let new: ArticleName
        /// Whether the second parent has the new name; the first one otherwise.
        public let isSecond: Bool

        public init(old: ArticleName, new: ArticleName, isSecond: Bool) {
            self.old = old
            self.new = new
            self.isSecond = isSecond
        }
    }

    public init(
        parents: Int, taken: [ArticleName] = [], keepsPolicy: [Bool] = [], faults: [(name: String, what: String)] = [],
        combined: [(name: ArticleName, second: RecordedArticle.Version)] = []
    ) {
        self.parents = parents
        self.taken = taken
        self.keepsPolicy = keepsPolicy
        self.faults = faults
        self.combined = combined
    }
}
