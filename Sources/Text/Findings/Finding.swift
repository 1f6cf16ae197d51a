/// Something to say about a person's text: a value, never thrown.
public struct Finding: Hashable, Sendable {
    /// Another place that belongs to a finding, such as the second spelling of a name.
    public struct Related: Hashable, Sendable {
        public var file: String
        public var place: SourceLocation
        public var message: String

        public init(file: String, place: SourceLocation, message: String) {
            self.file = file
            self.place = place
            self.message = message
        }
    }

    /// The stable id of the rule, such as `author/name-mismatch`.
    public var rule: String
    public var severity: Severity
    /// The file, as a path in the publication or as the person named it.
    public var file: String
    public var place: SourceLocation
    /// One or two sentences: what is the matter, and what to do.
    public var message: String
    /// Other places that belong to it.
    public var related: [Related]
    /// What would mend it, where that is safe.
    public var fix: Fix?
    /// Who has taken the responsibility for leaving it as it is; such a finding stands in the way of nothing.
    public var waiver: Waiver?

    public init(
        rule: String, severity: Severity, file: String, place: SourceLocation, message: String, related: [Related] = [],
        fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.file = file
        self.place = place
        self.message = message
        self.related = related
        self.fix = fix
    }

    /// Whether it stands in the way of a move.
    public var blocks: Bool { severity == .error && waiver == nil }
}
