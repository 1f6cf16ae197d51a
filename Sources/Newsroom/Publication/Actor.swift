import Workflows

/// Who acts: the person on the masthead, and git's identity.
struct Actor {
    /// nil where nobody on the masthead fits.
    let person: Person?
    /// The address that git gives, if any.
    let address: String?

    /// Whoever is named decides (``NamedPerson``); otherwise whom git would name as the author.
    /// - Throws: ``Refusal/twoIdentities(author:committer:)`` where git's configuration names another person as the committer.
    init(_ publication: Publication, _ masthead: Masthead) throws {
        let identity = try publication.gitIdentity()
        address = identity.email
        if let named = try publication.namedPerson() {
            guard let found = masthead.person(named.id) else {
                throw Refusal.noSuchPerson(
                    id: named.id, known: masthead.people.filter { !$0.isRetired }.map(\.id),
                    namedBy: named.source == .option ? nil : named.source.name)
            }
            person = found
        } else {
            person = address.flatMap(masthead.person(email:))
            let committer = identity.committerEmail.flatMap(masthead.person(email:))
            if !identity.isNamedForNow, let person, let committer, committer.id != person.id {
                throw Refusal.twoIdentities(author: person.id, committer: committer.id)
            }
        }
    }

    /// The address to record as the operator's: git's own, where it is not one of the person's.
    func operatedBy(_ masthead: Masthead) -> String? {
        guard let person, let address, Person.isAddress(address), masthead.person(email: address)?.id != person.id else {
            return nil
        }
        return address
    }

    /// The person whose address git has, where somebody else acts: most likely the one who edits these files.
    func keeper(_ masthead: Masthead) -> Person? {
        guard let keeper = address.flatMap(masthead.person(email:)), keeper.id != person?.id else { return nil }
        return keeper
    }

    /// The person, or the refusal that nobody is known.
    func required() throws(Refusal) -> Person {
        guard let person else { throw .nobodyActs(address: address) }
        if person.isRetired { throw .retired(person: person.id) }
        return person
    }

    /// The person, who must hold one of `roles`; and the role.
    func holding(_ roles: [String], for action: String, _ masthead: Masthead) throws(Refusal) -> (person: Person, role: String) {
        let person = try required()
        guard let role = person.holds(anyOf: roles) else {
            throw .roleMissing(
                person: person.id, action: action, roles: roles, holders: masthead.holders(ofAny: roles).map(\.id))
        }
        return (person, role)
    }
}
