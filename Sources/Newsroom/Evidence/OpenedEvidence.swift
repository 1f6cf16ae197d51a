public import Text

/// An archive of evidence that could be read, and what is wrong with it.
public struct OpenedEvidence: Sendable {
    /// Something that somebody decided about the article.
    public struct Decision: Hashable, Sendable {
        /// By the publication's clock.
        public let time: LocalTime
        /// The name, by the masthead of the time.
        public let person: String
        public let role: String?
        /// What was decided, in words that follow the name.
        public let deed: String
        /// The digest of the text that it was about, recomputed.
        public let content: ContentDigest?
        /// 40 digits.
        public let commit: String
        public let isSigned: Bool
    }

    public let article: ArticleName
    public let title: String
    public let publication: String
    /// The commit that it is told from, 40 digits. Whether it is the right one, no archive can say of itself.
    public let tip: String
    /// The commit that everything is judged from.
    public let root: String
    public let state: String
    public let events: Int
    public let files: Int
    /// The oldest first.
    public let decisions: [Decision]
    /// What the audit of the history says about the article and the policy.
    public let audit: AuditReport
    /// What does not fit; empty where the archive is what its history says.
    public let faults: [EvidenceFault]

    /// Whether the archive is what its history says, and the history what it should be.
    public var isSound: Bool { faults.isEmpty && audit.isClean }
}
