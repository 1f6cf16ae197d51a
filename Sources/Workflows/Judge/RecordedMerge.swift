import Signatures
public import Text

/// A merge, compared with its first two parents and the commits at which they parted.
public struct RecordedMerge: Sendable {
    public var parents: Int
    /// Articles that are what the second parent made of them.
    public var taken: [ArticleName]
    /// Articles that one side renamed, and that the other side still had under the old name.
    public var renamed: [Rename] = []
    /// Of each parent: whether the policy is the one that stood there.
    public var keepsPolicy: [Bool]
    /// Articles, or files of the policy, that are not what git's clean merge makes of them; in words.
    public var faults: [(name: String, what: String)]
    /// Articles of which some files are the one side's and some the other's, each as it should be, with what they were on the
    /// second side.
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
