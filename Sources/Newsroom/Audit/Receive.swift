public import Editorial
import Git

/// One line that git gives a `pre-receive` hook: what a push wants a reference to become.
public struct PushedReference: Hashable, Sendable {
    /// The full name, as `refs/heads/main`.
    public let name: String
    let old: ObjectID
    let new: ObjectID

    /// Reads `OLD NEW NAME`; nil for anything else.
    public init?(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard words.count == 3, let old = ObjectID(hex: words[0]), let new = ObjectID(hex: words[1]), !words[2].isEmpty else {
            return nil
        }
        self.init(name: words[2], old: old, new: new)
    }

    init(name: String, old: ObjectID, new: ObjectID) {
        self.name = name
        self.old = old
        self.new = new
    }
}

/// Why a push is not taken in.
public enum PushRefusal: Hashable, Sendable {
    /// The branch from which readers are served must not go.
    case deletion(reference: String)
    /// It must not go back either: commits that it holds would be gone.
    case rewind(reference: String, lost: String)
    /// What is put in the place of objects, or of tags that stand for a moment of the history.
    case standIn(reference: String)
    /// Commits that an audit would find fault with.
    case findings(reference: String, [AuditFinding])
    /// The branch would be no publication any more.
    case noPublication(reference: String)
}

extension Publication {
    /// The publication that git's own variables name, as in a hook, with the objects of a push that lie in quarantine.
    public static func openFromEnvironment(surroundings: Surroundings) throws -> Publication {
        try surroundings.chooseConfiguration()
        // git would judge another set of branches by the same names.
        if let name = surroundings.environment["GIT_NAMESPACE"], !name.isEmpty {
            throw Refusal(.variable(name: "GIT_NAMESPACE", why: "is set, and Galley knows no branches but the repository's own"))
        }
        guard let repository = try Repository.openFromEnvironment() else {
            throw Refusal.noPublication(path: surroundings.folder)
        }
        if let format = try repository.unsupportedFormat() { throw Refusal(format) }
        return Publication(repository: repository, surroundings: surroundings)
    }

    /// Judges a push before git takes it in: every commit that it brings, under the policy that stood before it and under the one
    /// of the branch that it comes to.
    public func judge(_ pushed: [PushedReference]) throws -> [PushRefusal] {
        let branch = try publicBranch()
        var refusals: [PushRefusal] = []
        for reference in pushed {
            if let refusal = try judge(reference, branch: branch) { refusals.append(refusal) }
        }
        return refusals
    }

    /// The full name of the branch from which readers are served; nil while nothing has been pushed.
    private func publicBranch() throws -> (name: String, tip: ObjectID)? {
        guard case .branch(let name, let tip) = try repository.head() else { return nil }
        guard case .policy(let policy) = try VersionReader(repository).policy(inTree: repository.commit(tip).tree) else {
            return (name, tip)
        }
        let wanted = "refs/heads/" + policy.settings.branch
        return try (wanted, repository.tip(of: wanted) ?? tip)
    }

    private func judge(_ reference: PushedReference, branch: (name: String, tip: ObjectID)?) throws -> PushRefusal? {
        let isPublic = reference.name == branch?.name
        if reference.name.hasPrefix("refs/replace/") { return .standIn(reference: reference.name) }
        if reference.name.hasPrefix("refs/tags/"), reference.old != .zero { return .standIn(reference: reference.name) }
        guard reference.name.hasPrefix("refs/heads/") else { return nil }
        if reference.new == .zero { return isPublic ? .deletion(reference: reference.name) : nil }
        let isNew = reference.old == .zero
        if !isNew, isPublic, try !repository.isAncestor(reference.old, of: reference.new) {
            return .rewind(reference: reference.name, lost: reference.old.hex)
        }
        let base = isNew || !isPublic ? branch?.tip : reference.old
        guard try repository.entry(at: "galley.yml", inTree: repository.commit(reference.new).tree) != nil else {
            return isPublic ? .noPublication(reference: reference.name) : nil
        }
        var pass = try AuditPass(
            {
                guard let repository = try Repository.openFromEnvironment() else { throw Refusal.noPublication(path: ".") }
                return repository
            }, tip: reference.new, base: base)
        try pass.run { _, _ in }
        let errors = pass.findings.filter { $0.severity == .error }
        return errors.isEmpty ? nil : .findings(reference: reference.name, errors)
    }
}
