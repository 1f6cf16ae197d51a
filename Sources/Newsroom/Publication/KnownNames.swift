import Git
import Workflows

extension Snapshot {
    /// The roles that mean something here: those that may write or change the policy, and those that a workflow names.
    ///
    /// A workflow that cannot be read names none; whoever moves an article by it is told.
    public func roles() throws -> [String] {
        let workflows = try policyFiles().workflows
        let named = workflows.flatMap { $0.transitions.flatMap(\.by) + $0.waive + $0.renameLive }
        return (["author", "editor", PolicyQuestion.role] + named).unique
    }

    /// The states of all workflows.
    public func states() throws -> [String] {
        try policyFiles().workflows.flatMap { $0.states.map(\.name) }.unique
    }

    /// The transitions of all workflows.
    public func transitions() throws -> [String] {
        try policyFiles().workflows.flatMap { $0.transitions.map(\.name) }.unique
    }

    /// Sees that every one of these roles means something.
    /// - Throws: ``Refusal`` naming the first that does not.
    public func requireKnown(roles: [String]) throws {
        let known = try self.roles()
        if let unknown = roles.first(where: { !known.contains($0) }) { throw Refusal.unknownRole(unknown, known: known) }
    }
}

extension PolicyFiles {
    /// The workflows that can be read, in the order of their files.
    fileprivate var workflows: [Workflow] {
        files.keys.sorted().filter { $0.hasPrefix("workflows/") }.compactMap { path in
            files[path].flatMap { try? Workflow($0) }
        }
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order of its first place.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
