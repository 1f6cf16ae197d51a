/// How much a finding weighs. Only an error stands in the way of a move.
public enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
    case hint, warning, error

    /// From the lightest to the heaviest.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .hint: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// Something to say about a person's text: a value, never thrown.
public struct Finding: Hashable, Sendable {
    /// Another place that belongs to a finding, such as the second spelling of a name.
    public struct Related: Hashable, Sendable {
        public var file: String
        public var place: Place
        public var message: String

        public init(file: String, place: Place, message: String) {
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
    public var place: Place
    /// One or two sentences: what is the matter, and what to do.
    public var message: String
    /// Other places that belong to it.
    public var related: [Related]
    /// What would mend it, where that is safe.
    public var fix: Fix?
    /// Who has taken the responsibility for leaving it as it is; such a finding stands in the way of nothing.
    public var waiver: Waiver?

    public init(
        rule: String, severity: Severity, file: String, place: Place, message: String, related: [Related] = [], fix: Fix? = nil
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

/// A finding that somebody has decided to let stand, for one content and no other.
public struct Waiver: Hashable, Sendable {
    /// The rule whose findings are let stand.
    public let rule: String
    /// The id of the person.
    public let person: String
    public let commit: String
    /// Why.
    public let reason: String

    public init(rule: String, person: String, commit: String, reason: String) {
        self.rule = rule
        self.person = person
        self.commit = commit
        self.reason = reason
    }
}

extension [Finding] {
    /// The findings with the waivers that cover them and whose givers hold a role that the workflow names.
    public func waived(by waivers: [Waiver], _ workflow: Workflow, _ masthead: Masthead) -> [Finding] {
        let valid = waivers.filter { masthead.person($0.person)?.holds(anyOf: workflow.waive) != nil }
        return map { finding in
            var finding = finding
            finding.waiver = valid.first { $0.rule == finding.rule }
            return finding
        }
    }
}
