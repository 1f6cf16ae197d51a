public import Signatures
public import Text

/// One commit as an audit reads it from its objects: what its event claims, and what it changed.
public struct RecordedCommit: Sendable {
    /// Whether the commit's signature is valid, whoever's key it is.
    public enum Signature: Hashable, Sendable {
        case none
        /// It is valid.
        case fits(SSHPublicKey)
        /// It is invalid or cannot be read; in words, to follow “the signature”.
        case broken(String)
        /// It is of a kind that is not verified, such as OpenPGP.
        case foreign
    }

    /// Something at a path that should not be there.
    public enum Oddity: Hashable, Sendable {
        /// A link, a submodule, an odd mode, in words.
        case entry(path: String, article: String?, what: String)
        /// Another name that differs only in the case of letters.
        case caseTwin(path: String, article: String?, other: String)
    }

    /// 40 hexadecimal digits.
    public var id: String
    /// The committer's time, seconds since 1970.
    public var time: Int64
    /// The latest time of its parents.
    public var parentTime: Int64?
    /// The parent with that time.
    public var latestParent: String?
    /// The addresses of the author, the committer and the co-authors.
    public var author: String
    public var committer: String
    public var coAuthors: [String]
    public var claim: CommitMessage.Reading
    public var subject: String
    public var note: String
    public var signature: Signature
    /// The articles that it changed; for an event that changes no file, the article that it is about. For a merge only those
    /// that differ from both sides, compared with the first parent.
    public var articles: [RecordedArticle]
    /// The files of the policy that it changed.
    public var policy: [String]
    /// The policy afterwards, where the commit changed it; for a merge, where it differs from both sides.
    public var policyAfter: PolicyReading?
    /// The files of the policy before and after, where the commit changed any.
    public var policyFiles: (before: PolicyFiles, after: PolicyFiles)?
    /// The old names that it made, changed or removed.
    public var aliases: [RecordedAlias]
    /// Articles that were created under a name that is the old name of another one.
    public var onOldNames: [ArticleName] = []
    /// Whether the old name of the event's article leads to the new one, even if the commit did not change that.
    public var leavesOldName = false
    public var oddities: [Oddity]
    /// Its place in the order in which a history is judged, the first being 1.
    public var place = 0
    /// Whether it changed files, but none that an audit looks at.
    public var changesOtherFiles = false
    /// Files under `articles/` that it added or changed and that belong to no article.
    public var strays: [Stray]
    /// Whether its tree equals that of its first parent.
    public var keepsTree: Bool
    /// The comparison with both parents, for a merge; nil for a commit with one parent or none.
    public var merge: RecordedMerge?

    /// A file under `articles/` that is neither an article nor in the folder of one.
    public struct Stray: Hashable, Sendable {
        public let path: String
        /// Whether it is Markdown, as articles are.
        public let isText: Bool

        public init(path: String) {
            self.path = path
            isText = path.lowercased().hasSuffix(".md")
        }
    }

    /// The policy after a commit that changed it.
    public enum PolicyReading: Sendable {
        case policy(AuditPolicy)
        /// It cannot be read or is unsafe, in words.
        case broken(file: String, String)
    }

    public init(
        id: String, time: Int64, parentTime: Int64?, author: String, committer: String, claim: CommitMessage.Reading,
        coAuthors: [String] = [], subject: String = "", note: String = "", signature: Signature = .none
    ) {
        self.id = id
        self.time = time
        self.parentTime = parentTime
        self.author = author
        self.committer = committer
        self.claim = claim
        self.coAuthors = coAuthors
        self.subject = subject
        self.note = note
        self.signature = signature
        articles = []
        policy = []
        aliases = []
        oddities = []
        strays = []
        keepsTree = false
    }

    /// The event in its message, if there is one.
    public var event: Event? { claim.event }
}
