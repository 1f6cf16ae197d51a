/// The policy that stood in one commit, as values.
public struct AuditPolicy: Sendable {
    public let settings: PublicationSettings
    public let masthead: Masthead
    /// Proven safe, by name.
    public let workflows: [String: Workflow]

    public init(settings: PublicationSettings, masthead: Masthead, workflows: [String: Workflow]) {
        self.settings = settings
        self.masthead = masthead
        self.workflows = workflows
    }

    /// The workflow of an article of these categories; nil where the policy names one that is not there.
    public func workflow(forCategories categories: [String]) -> Workflow? {
        workflows[settings.workflow(forCategories: categories)]
    }
}

extension AuditPolicy {
    /// Whether every event must be signed.
    var requiresSignatures: Bool { settings.signatures == .required }
}
