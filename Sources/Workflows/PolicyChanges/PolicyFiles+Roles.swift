import Text

extension PolicyFiles {
    /// The workflows that can be read, in the order of their files.
    package var workflows: [Workflow] {
        files.keys.sorted().filter { $0.hasPrefix("workflows/") }.compactMap { path in
            files[path].flatMap { try? Workflow($0) }
        }
    }

    /// The roles that have a use: those that may write or change the policy, and those that a workflow names.
    package var knownRoles: [String] {
        let named = workflows.flatMap { $0.transitions.flatMap(\.by) + $0.waive + $0.renameLive }
        return (Masthead.writingRoles + [PolicyChangeCheck.role] + named).unique
    }

    /// The first role given under this policy that no workflow names and that nobody had before: most likely a typing error.
    package func strayRole(since before: PolicyFiles) throws(Refusal) -> Refusal? {
        let (old, new) = (try? before.masthead(), try masthead())
        let known = knownRoles
        let held = Set(old?.people.flatMap(\.roles) ?? [])
        for (index, person) in new.people.enumerated() {
            guard let role = person.roles.first(where: { !known.contains($0) && !held.contains($0) }) else { continue }
            return .strayRole(role, person: person.id, place: place(of: role, index) ?? person.place, known: known)
        }
        return nil
    }

    /// The position of a role of the person with this index.
    private func place(of role: String, _ index: Int) -> SourceLocation? {
        guard let bytes = files["masthead.yml"], let people = (try? YAML.parse(bytes[...]))?["people"]?.list,
            people.indices.contains(index), let roles = people[index]["roles"]
        else { return nil }
        return (roles.list ?? [roles]).first { $0.string == role }?.place
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order of its first place.
    package var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
