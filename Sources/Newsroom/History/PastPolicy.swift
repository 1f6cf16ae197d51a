import Editorial
import Git

/// The policy under which a commit was made: that of its parent.
struct PastPolicy {
    let repository: Repository
    let readings: PolicyReadings

    /// Whether the state that a move led to was public by the workflow of its time.
    /// - Returns: nil where that cannot be told, because the parent is not here or its policy cannot be read.
    func entersPublic(_ event: Event, _ commit: Commit) throws -> Bool? {
        guard let to = event.to, let name = event.article.flatMap(ArticleName.init), let parent = commit.parents.first,
            let then = try? Snapshot(repository, commit: parent, branch: nil, readings: readings)
        else { return nil }
        var workflow = then.settings.defaultWorkflow
        if !then.settings.workflowByCategory.isEmpty {
            guard let text = try text(name, commit) else { return nil }
            workflow = then.settings.workflow(forCategories: text.categoryNames)
        }
        return Self.workflow(workflow, then).map { $0.state(to)?.isPublic == true }
    }

    /// Whether a commit carries the person's signature where one was required; not where the policy of its time cannot be read.
    func isSignedAsAsked(_ commit: Commit, by person: String) throws -> Bool {
        guard let parent = commit.parents.first,
            let then = try? Snapshot(repository, commit: parent, branch: nil, readings: readings)
        else { return false }
        return try SigningRule(then).isMet(by: commit, of: person, repository)
    }

    /// Whether a commit is without the signature that was asked for when it was made: of `person`, or of whoever is said to have
    /// made it. Not where no policy stood before it, or none that can be read.
    func lacksSignature(_ commit: Commit, by person: String?) throws -> Bool {
        guard let parent = commit.parents.first,
            let then = try? Snapshot(repository, commit: parent, branch: nil, readings: readings)
        else { return false }
        let rule = SigningRule(then)
        guard let person = person ?? rule.masthead.person(email: commit.committer.email)?.id else { return rule.isRequired }
        return try !rule.isMet(by: commit, of: person, repository)
    }

    private func text(_ name: ArticleName, _ commit: Commit) throws -> ArticleText? {
        guard let entry = try repository.entry(at: name.file, inTree: commit.tree), entry.mode == .regular,
            let bytes = try repository.blob(entry.id, limit: ArticleVersion.textLimit)
        else { return nil }
        return try? ArticleText(bytes)
    }

    /// One that is not safe counts too: a proof may have become stricter since.
    private static func workflow(_ name: String, _ then: Snapshot) -> Workflow? {
        if let proven = try? then.workflow(named: name) { return proven }
        return (try? then.workflowFile(name)).flatMap { try? Workflow($0) }
    }
}
