public import Text

/// The result of checking an archive of evidence.
public struct OpenedEvidence: Sendable {
    /// A decision about the article.
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
    /// The tip of the history, 40 digits. Whether it is the right one, the archive itself cannot prove.
    public let tip: String
    /// The root of trust.
    public let root: String
    public let state: String
    public let events: Int
    public let files: Int
    /// The oldest first.
    public let decisions: [Decision]
    /// Findings of the audit of the history about the article and the policy.
    public let audit: AuditReport
    /// Contradictions between archive and history; empty where the archive is genuine.
    public let faults: [EvidenceFault]

    /// Whether the archive follows from its history, and the audit of the history has no errors.
    public var isSound: Bool { faults.isEmpty && audit.isClean }
}
