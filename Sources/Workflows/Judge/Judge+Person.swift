extension Judge {
    /// Checks who acted: on the masthead, not retired, and committing under an address of their own.
    mutating func judgePerson(_ event: Event) {
        guard let person = policy.masthead.person(event.by) else {
            return report(.unknownPerson, "Nobody on the masthead had the id \(event.by).", found: event.by)
        }
        if person.isRetired { report(.roleNotHeld, "\(person.id) had left.", found: person.id) }
        if policy.masthead.contributor(commit.committer) != .person(person.id) {
            report(
                .committerNotActor, "\(event.by) is said to have acted, and \(commit.committer) made the commit.",
                expected: person.emails.joined(separator: ", "), found: commit.committer)
        }
        if policy.masthead.contributor(commit.author) != .person(person.id) {
            report(
                .authorNotActor, "\(event.by) is said to have acted, and git names \(commit.author) as the author.",
                expected: person.emails.joined(separator: ", "), found: commit.author)
        }
    }

    /// Checks the role that the event names: it must permit the action, and the person must hold it.
    mutating func judgeRole(_ event: Event, oneOf roles: [String]) {
        guard let person = policy.masthead.person(event.by), !person.isRetired else { return }
        let held = event.role.map { roles.contains($0) && person.roles.contains($0) } ?? false
        guard !held else { return }
        let allowed = roles.joined(separator: " or ")
        report(
            .roleNotHeld,
            "\(event.name) is for \(allowed.isEmpty ? "nobody" : allowed), and \(person.id) acted as \(event.role ?? "nobody").",
            expected: allowed, found: event.role ?? person.roles.joined(separator: ", "))
    }
}
