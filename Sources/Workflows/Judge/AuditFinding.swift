public import Text

/// Something that an audit found in the history: a value, never thrown.
public struct AuditFinding: Hashable, Sendable {
    public let rule: AuditRule
    /// The rule's own, or a lighter one where the circumstances say so.
    public let severity: Severity
    /// The commit, 40 hexadecimal digits; nil where the repository as a whole is meant.
    public let commit: String?
    /// `YEAR/MONTH/SLUG`, or the path of a file of the policy.
    public let article: String?
    /// One or two sentences.
    public let message: String
    /// What should be there.
    public let expected: String?
    /// What is there instead.
    public let found: String?
    /// Other commits that are needed for this to be a fault, where the commit and its parents alone do not make it one: any of
    /// them is enough.
    public var causes: Set<String> = []
    /// Who acknowledged the finding; nil: nobody.
    public var acknowledgement: Acknowledgement?

    public init(
        _ rule: AuditRule, severity: Severity? = nil, commit: String?, article: String? = nil, _ message: String,
        expected: String? = nil, found: String? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.commit = commit
        self.article = article
        self.message = message
        self.expected = expected
        self.found = found
    }
}
