extension AuditPolicy {
    /// This policy without what another line of history took away: people who left, roles, keys, moves, and permission to act
    /// without a signature or a consent.
    ///
    /// What `other` never had, because only the line of this policy granted it, stays.
    /// - Parameters:
    ///   - base: the policy where the lines parted.
    ///   - other: the policy at the end of the other line.
    /// - Returns: nil where nothing was taken away.
    public func without(whatWasTakenFrom base: AuditPolicy, by other: AuditPolicy) -> AuditPolicy? {
        var masthead = masthead
        masthead.people = masthead.people.map { $0.without(whatWasTakenFrom: base.masthead, by: other.masthead) }
        var settings = settings
        if other.requiresSignatures, !base.requiresSignatures { settings.signatures = .required }
        if other.settings.policyApprovals > base.settings.policyApprovals {
            settings.policyApprovals = max(settings.policyApprovals, other.settings.policyApprovals)
        }
        if other.settings.rules > base.settings.rules { settings.rules = max(settings.rules, other.settings.rules) }
        settings.defaultWorkflow = Self.changed(
            settings.defaultWorkflow, base.settings.defaultWorkflow, other.settings.defaultWorkflow)
        settings.workflowByCategory = Self.changed(
            settings.workflowByCategory, base.settings.workflowByCategory, other.settings.workflowByCategory)
        let workflows = Self.changed(workflows, base.workflows, other.workflows)
        guard masthead != self.masthead || settings != self.settings || workflows != self.workflows else { return nil }
        return AuditPolicy(settings: settings, masthead: masthead, workflows: workflows)
    }

    /// The value of `other` where this one is unchanged since the lines parted.
    private static func changed<Value: Equatable>(_ own: Value, _ base: Value, _ other: Value) -> Value {
        own == base ? other : own
    }

    private static func changed<Value: Equatable>(
        _ own: [String: Value], _ base: [String: Value], _ other: [String: Value]
    ) -> [String: Value] {
        var own = own
        for name in Set(base.keys).union(other.keys) where base[name] != other[name] {
            own[name] = changed(own[name], base[name], other[name])
        }
        return own
    }
}

extension Person {
    fileprivate func without(whatWasTakenFrom base: Masthead, by other: Masthead) -> Person {
        guard let before = base.person(id), !before.isRetired else { return self }
        var person = self
        guard let after = other.person(id), !after.isRetired else {
            person.isRetired = true
            return person
        }
        person.roles.removeAll { before.roles.contains($0) && !after.roles.contains($0) }
        person.keys = person.keys.map { key in
            let was = before.activeKeys.contains { $0.key == key.key }
            let isGone = !after.activeKeys.contains { $0.key == key.key }
            return was && isGone ? PersonKey(key: key.key, comment: key.comment, added: key.added, retired: "") : key
        }
        // An address that somebody no longer uses still was hers; one that is somebody else's now is not.
        person.emails.removeAll { address in
            base.person(email: address)?.id == id && other.person(email: address).map { $0.id != id } ?? false
        }
        return person
    }
}
