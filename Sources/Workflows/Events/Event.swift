public import Text

/// The action that a commit records in its trailers.
///
/// An event is a claim: it counts only as far as the commit's own trees, its committer and the policy of its parent confirm it.
public struct Event: Hashable, Sendable {
    /// The event with which a publication begins.
    public static let founding = "init"
    /// The event by which an admin consents to a change of the policy that another admin makes.
    public static let consent = "policy-consent"
    /// The event by which an admin acknowledges findings of an audit that nothing can put right.
    public static let acknowledge = "acknowledge"
    /// Events that are about the publication as a whole, not about an article.
    static let ofPolicy: Set<String> = [founding, "policy", consent, acknowledge]

    /// A transition of the workflow, or one of ``ReservedNames``.
    public var name: String
    /// The article as `YEAR/MONTH/SLUG`, the name that it has after this commit; nil for a change of policy.
    public var article: String?
    /// The name it had before, where this commit gave it another.
    public var renamedFrom: String?
    /// The state before; nil where the article begins.
    public var from: String?
    /// The state after.
    public var to: String?
    /// The id of the person who acted.
    public var by: String
    /// In which role.
    public var role: String?
    /// The digest of the text and its folder.
    public var content: ContentDigest?
    /// The number of the ``RuleSet`` that it was made under; a newer Galley may have written one that this version does not know.
    public var rules: Int
    /// The address of git's user, where that is somebody other than ``by``.
    public var operatedBy: String?
    /// Others who wrote what this commit saves, as `Name <address>`.
    public var coAuthors: [String]
    /// The rules whose findings this commit lets stand.
    public var waivers: [String]
    /// What an audit found in earlier commits and this one acknowledges.
    public var acknowledged: [AcknowledgedFinding]

    public init(
        _ name: String, article: String? = nil, renamedFrom: String? = nil, from: String? = nil, to: String? = nil, by: String,
        role: String? = nil, content: ContentDigest? = nil, rules: Int = RuleSet.current.rawValue, operatedBy: String? = nil,
        coAuthors: [String] = [], waivers: [String] = [],
        acknowledged: [AcknowledgedFinding] = []
    ) {
        self.name = name
        self.article = article
        self.renamedFrom = renamedFrom
        self.from = from
        self.to = to
        self.by = by
        self.role = role
        self.content = content
        self.rules = rules
        self.operatedBy = operatedBy
        self.coAuthors = coAuthors
        self.waivers = waivers
        self.acknowledged = acknowledged
    }
}
