import Git
public import Workflows

extension Publication {
    /// Changes the policy in place in its files, as a command asks: one commit, or none where nothing would change.
    /// - Throws: ``Refusal``; then nothing was written.
    public func changePolicy(_ change: PolicyChange, note: String = "", as part: PolicyPart = .change) throws -> [Recorded] {
        try Recorder(publication: self).record([]) { snapshot in
            try requireWritableRepository()
            let before = try snapshot.policyFiles()
            let after = try change.applied(to: before)
            for path in after.paths(changedFrom: before) { try requireSaved(path, before.files[path]) }
            return try policyPlan(from: before, to: after, (change.title, note), part, on: snapshot, typed: false)
        }
    }

    /// Today's date in the publication's time zone, for dates on the masthead.
    public func today() throws -> String {
        let zone = try snapshot().settings.timeZone
        return try TimeZones.day(in: zone, at: context.now)
    }

    /// The commit of a change, or of a consent to it; none where nothing changes.
    /// - Parameter typed: whether the change consists of edits of the working files.
    func policyPlan(
        from before: PolicyFiles, to after: PolicyFiles, _ words: (title: String, note: String), _ part: PolicyPart,
        on snapshot: Snapshot, typed: Bool
    ) throws -> [Plan] {
        let paths = after.paths(changedFrom: before)
        if let settings = try? after.settings() { _ = try TimeZones.offset(in: settings, at: 0) }
        let actor = try Actor(self, snapshot.masthead)
        let asksForConsent = !paths.isEmpty && (part == .consent || snapshot.settings.policyApprovals > 0)
        let question = PolicyChangeCheck(
            before: before, after: after, masthead: snapshot.masthead, settings: snapshot.settings, person: actor.person,
            address: actor.address, consents: asksForConsent ? try consents(to: after.digest, on: snapshot) : [])
        guard !paths.isEmpty else {
            if let refusal = question.roleGates.refusal { throw refusal }
            return []
        }
        if let refusal = (part == .change ? question.gates : question.consentGates).refusal { throw refusal }
        // Not asked of the past: a person who never acted did no harm.
        if let unfit = try after.masthead().people.first(where: { person in
            !person.isRetired && !person.hasUsableName && snapshot.masthead.person(person.id)?.name != person.name
        }) {
            throw Refusal.unnameable(person: unfit.id, place: unfit.place, hasAddress: true)
        }
        if let refusal = try StrandedArticles(before: snapshot, after: after).refusal() { throw refusal }
        let person = try actor.required()
        var event = Event(
            part == .change ? "policy" : Event.consent, by: person.id, role: PolicyChangeCheck.role,
            operatedBy: actor.operatedBy(snapshot.masthead))
        if part == .consent { event.content = after.digest }
        let message = try CommitMessage(event, title: words.title, note: words.note)
        guard part == .change else { return [Plan(message: message, person: person, tree: [], files: [])] }
        var plan = Plan(message: message, person: person, tree: [], files: [])
        plan.lost = after.movesLost(since: before)
        // Whoever makes signatures a duty shows with the same commit that they can be made.
        plan.mustBeSigned = try after.settings().signatures == .required
        for path in paths {
            let old = try before.files[path].map { try Repository.blobID(of: $0) }
            guard let bytes = after.files[path] else {
                plan.tree.append(.remove(path: path))
                plan.files.append(FileChange(path: path, onDisk: typed ? nil : old, new: nil))
                continue
            }
            let blob = try Repository.blobID(of: bytes)
            plan.tree.append(.put(path: path, id: blob, mode: .regular))
            plan.files.append(FileChange(path: path, onDisk: typed ? blob : old, new: (blob, bytes, false)))
        }
        return [plan]
    }

    /// Checks that a file that is about to be changed has no unsaved or staged edits.
    private func requireSaved(_ path: String, _ saved: [UInt8]?) throws {
        guard let checkout else { return }
        switch try checkout.file(at: path, limit: 1 << 20) {
        case .regular(let bytes, _) where saved == nil || bytes != saved: throw Refusal.unsavedText(path: path)
        case .missing where saved != nil: throw Refusal.missingFile(path: path)
        case .regular, .missing: break
        default: throw Refusal.oddFile(path: path, what: "no regular file of at most 1 MiB")
        }
        let blob = try saved.map { try Repository.blobID(of: $0) }
        if try checkout.indexEntry(at: path)?.id != blob { throw Refusal.stagedText(path: path) }
    }
}
