/// A remark about a person's text: a value, never thrown.
public struct Finding: Hashable, Sendable {
    /// Another position that belongs to a finding, such as the second spelling of a name.
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
    /// One or two sentences: what is wrong, and what to do.
    public var message: String
    /// Other positions that belong to it.
    public var related: [Related]
    /// A fix, where there is a safe one.
    public var fix: Fix?
    /// The waiver that covers it, if any; a waived finding does not block.
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

    /// Whether it blocks a move.
    public var blocks: Bool { severity == .error && waiver == nil }
}
