import Git
import Text
import Workflows

/// The policies under which commits were made: those of their parents. Each is read once.
final class PastPolicy {
    private let repository: Repository
    private let readings: PolicyReadings
    /// nil for a policy that cannot be read.
    private var known: [PolicyObjectIDs: Snapshot?] = [:]
    /// Workflows that the current proof finds unsafe: it may have become stricter since.
    private var unproven: [[UInt8]: Workflow?] = [:]

    /// - Parameter readings: a cache of parsed policy files.
    init(_ repository: Repository, _ readings: PolicyReadings) {
        self.repository = repository
        self.readings = readings
    }

    /// What an event did, by the workflow that the parent's policy gave to the text at that time.
    /// - Returns: nil where that is unknown, because the parent is missing or its policy cannot be read.
    func meaning(of event: Event, _ commit: Commit) throws -> EventMeaning? {
        guard let parent = commit.parents.first, let then = try policy(of: parent) else { return nil }
        let names = Set(then.settings.workflowByCategory.values).union([then.settings.defaultWorkflow])
        let meanings = names.map { name in workflow(name, then).map { EventMeaning(event, in: $0) } }
        // Only where the workflows disagree does it matter which of them was the text's.
        if let first = meanings.first, meanings.allSatisfy({ $0 == first }) { return first }
        let categories = try categories(of: event, commit, parent)
        return workflow(then.settings.workflow(forCategories: categories), then).map { EventMeaning(event, in: $0) }
    }

    /// Whether a commit carries the person's signature where one was required; false where the policy of its time cannot be
    /// read.
    func isSignedAsAsked(_ commit: Commit, by person: String) throws -> Bool {
        guard let parent = commit.parents.first, let then = try policy(of: parent) else { return false }
        return try SigningRule(then).isMet(by: commit, of: person, repository)
    }

    /// Whether a commit lacks a signature that was required when it was made: by `person`, or by whoever git names. False where
    /// there was no policy before it, or none that can be read.
    func lacksSignature(_ commit: Commit, by person: String?) throws -> Bool {
        guard let parent = commit.parents.first, let then = try policy(of: parent) else { return false }
        let rule = SigningRule(then)
        guard let person = person ?? rule.masthead.person(email: commit.committer.email)?.id else { return rule.isRequired }
        return try !rule.isMet(by: commit, of: person, repository)
    }

    /// The masthead in force at a commit; nil where none can be read.
    func masthead(at commit: Commit) throws -> Masthead? {
        guard let parent = commit.parents.first else { return nil }
        return try policy(of: parent)?.masthead ?? Snapshot.masthead(of: parent, repository)
    }

    private func policy(of parent: ObjectID) throws -> Snapshot? {
        // In a shallow clone the parent may not be here.
        guard let commit = try? repository.commit(parent) else { return nil }
        let objectIDs = try PolicyObjectIDs(repository, tree: commit.tree)
        if let snapshot = known[objectIDs] { return snapshot }
        let snapshot = try? Snapshot(repository, commit: parent, branch: nil, readings: readings)
        known[objectIDs] = .some(snapshot)
        return snapshot
    }

    /// The categories of the text before the move; of a new article, its own.
    private func categories(of event: Event, _ commit: Commit, _ parent: ObjectID) throws -> [String] {
        guard let name = event.article.flatMap(ArticleName.init) else { return [] }
        let before = event.renamedFrom.flatMap(ArticleName.init) ?? name
        let text = try text(before, repository.commit(parent)) ?? text(name, commit)
        return text?.categoryNames ?? []
    }

    private func text(_ name: ArticleName, _ commit: Commit) throws -> ArticleText? {
        guard let entry = try repository.entry(at: name.file, inTree: commit.tree), entry.mode == .regular,
            let bytes = try repository.blob(entry.id, limit: ArticleVersion.textLimit)
        else { return nil }
        return try? ArticleText(bytes)
    }

    /// The workflow, even if it is unsafe.
    private func workflow(_ name: String, _ then: Snapshot) -> Workflow? {
        if let proven = try? then.workflow(named: name) { return proven }
        guard let bytes = try? then.workflowFile(name) else { return nil }
        if let workflow = unproven[bytes] { return workflow }
        let workflow = try? Workflow(bytes)
        unproven[bytes] = .some(workflow)
        return workflow
    }
}
