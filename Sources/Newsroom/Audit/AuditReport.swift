import Text
public import Workflows

/// The result of an audit.
public struct AuditReport: Sendable {
    /// A change of the policy: when, by whom, which files.
    public struct PolicyChange: Hashable, Sendable {
        public let commit: String
        /// Seconds since 1970.
        public let time: Int64
        /// The id of the person, or the committer's address where the commit has no event.
        public let by: String
        public let files: [String]
        public let subject: String

        init(_ commit: RecordedCommit) {
            self.commit = commit.id
            time = commit.time
            by = commit.event?.by ?? commit.committer
            files = commit.policy
            subject = commit.subject
        }
    }

    /// The first commit that is a publication, and the one at which the audit ends; 40 hexadecimal digits.
    public let root: String
    public let tip: String
    /// Whether something outside of the history vouches for the root.
    public let isTrusted: Bool
    /// Whether the audit began at a given commit, which then serves as the root.
    public let isPart: Bool
    /// The merge bases at which the audit began, newest first, if the branch does not descend from the given commit. 40
    /// hexadecimal digits each.
    public let parted: [String]
    /// How many commits were judged, how many of them have events, and how many articles they concern.
    public let commits: Int
    public let events: Int
    public let articles: Int
    /// In the order of the history; those about the repository as a whole first.
    public let findings: [AuditFinding]
    public let policyChanges: [PolicyChange]

    init(
        root: String, tip: String, isTrusted: Bool, isPart: Bool, parted: [String] = [], commits: Int, events: Int, articles: Int,
        findings: [AuditFinding], policyChanges: [PolicyChange]
    ) {
        self.root = root
        self.tip = tip
        self.isTrusted = isTrusted
        self.isPart = isPart
        self.parted = parted
        self.commits = commits
        self.events = events
        self.articles = articles
        self.findings = findings
        self.policyChanges = policyChanges
    }

    /// The report on a history that cannot be walked.
    init(at tip: String, _ findings: [AuditFinding]) {
        self.init(
            root: tip, tip: tip, isTrusted: false, isPart: true, commits: 0, events: 0, articles: 0, findings: findings,
            policyChanges: [])
    }

    /// Whether nothing that was found is an error.
    public var isClean: Bool { !findings.contains { $0.severity == .error } }
    /// Whether nothing that was found is an error that nobody has acknowledged.
    public var isAcknowledged: Bool { !findings.contains { $0.severity == .error && $0.acknowledgement == nil } }
}
