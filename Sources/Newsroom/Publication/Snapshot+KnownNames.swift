import Workflows

extension Snapshot {
    /// The roles that have a use: those that may write or change the policy, and those that a workflow names.
    ///
    /// A workflow that cannot be read names none; whoever moves an article by it is told.
    public func roles() throws -> [String] {
        try policyFiles().knownRoles
    }

    /// The states of all workflows.
    public func states() throws -> [String] {
        try policyFiles().workflows.flatMap { $0.states.map(\.name) }.unique
    }

    /// The transitions of all workflows.
    public func transitions() throws -> [String] {
        try policyFiles().workflows.flatMap { $0.transitions.map(\.name) }.unique
    }

    /// Checks that every one of these roles has a use.
    /// - Throws: ``Refusal`` naming the first that does not.
    public func requireKnown(roles: [String]) throws {
        let known = try self.roles()
        if let unknown = roles.first(where: { !known.contains($0) }) { throw Refusal.unknownRole(unknown, known: known) }
    }
}
