/// Files that both sides of a merge changed since their common ancestor. Whatever the merge makes of them, no commit of one
/// person made it, so the audit would report the merge for ever.
public struct MergeContest: Hashable, Sendable {
    /// The common ancestor, and the tip of the other side, 40 hexadecimal digits each.
    public let base: String
    public let other: String
    public let places: [Place]

    /// One file that both sides changed.
    public struct Place: Hashable, Sendable {
        public let path: String
        /// `YEAR/MONTH/SLUG`; nil for a file of the policy.
        public let article: String?
        public let remedy: Remedy

        public init(path: String, article: String?, remedy: Remedy) {
            self.path = path
            self.article = article
            self.remedy = remedy
        }
    }

    /// What this side can do so that the other side alone has changed the file.
    public enum Remedy: Hashable, Sendable {
        /// Save the text of the common ancestor, and redo the changes after the merge.
        case goBack
        /// Start again from the other side.
        case redo
    }

    public init(base: String, other: String, places: [Place]) {
        self.base = base
        self.other = other
        self.places = places
    }
}
