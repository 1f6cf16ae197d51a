/// What stands between two lines of history that somebody merges: files that both sides have changed since they parted, so that
/// whatever the merge makes of them, no commit of one person made it, and the audit finds fault with it for ever.
public struct MergeContest: Hashable, Sendable {
    /// The commit at which the two parted, and the other side's, 40 hexadecimal digits each.
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

    /// How this side can make way, so that the other side alone has changed the file.
    public enum Remedy: Hashable, Sendable {
        /// By saving the text from before, and putting the words in again after the merge.
        case goBack
        /// By beginning anew from the other side.
        case redo
    }

    public init(base: String, other: String, places: [Place]) {
        self.base = base
        self.other = other
        self.places = places
    }
}
