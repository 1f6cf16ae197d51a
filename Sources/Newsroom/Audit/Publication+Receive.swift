import Git
import Text
import Workflows

extension Publication {
    /// The publication that git's own variables name, as in a hook, with the objects of a push that are in quarantine.
    public static func openFromEnvironment(context: Context) throws -> Publication {
        try context.chooseConfiguration()
        // git would judge another set of branches by the same names.
        if let name = context.environment["GIT_NAMESPACE"], !name.isEmpty {
            throw Refusal(.variable(name: "GIT_NAMESPACE", why: "is set, and Galley knows no branches but the repository's own"))
        }
        guard let repository = try Repository.openFromEnvironment() else {
            throw Refusal.noPublication(path: context.folder)
        }
        if let format = try repository.unsupportedFormat() { throw Refusal(format) }
        return Publication(repository: repository, context: context)
    }

    /// Judges a push before git accepts it: every new commit, under the policy of its parent and under the one of the branch
    /// that is pushed to.
    public func judge(_ pushed: [PushedReference]) throws -> [PushRefusal] {
        let protected = try ProtectedBranches(repository)
        var refusals: [PushRefusal] = []
        for reference in pushed {
            if let refusal = try judge(reference, among: pushed, protected) { refusals.append(refusal) }
        }
        return refusals
    }

    private func judge(
        _ reference: PushedReference, among pushed: [PushedReference], _ protected: ProtectedBranches
    ) throws -> PushRefusal? {
        let isPublic = protected.contains(reference.name)
        if reference.name.hasPrefix("refs/replace/") { return .standIn(reference: reference.name) }
        if reference.name.hasPrefix("refs/tags/"), reference.old != .zero { return .standIn(reference: reference.name) }
        guard reference.name.hasPrefix("refs/heads/") else { return nil }
        if reference.new == .zero { return isPublic ? .deletion(reference: reference.name) : nil }
        let isNew = reference.old == .zero
        if !isNew, isPublic, try !repository.isAncestor(reference.old, of: reference.new) {
            return .rewind(reference: reference.name, lost: reference.old.hex)
        }
        let base = isNew || !isPublic ? protected.home?.tip : reference.old
        guard try repository.entry(at: "galley.yml", inTree: repository.commit(reference.new).tree) != nil else {
            return isPublic ? .noPublication(reference: reference.name) : nil
        }
        var pass = try AuditPass(
            {
                guard let repository = try Repository.openFromEnvironment() else { throw Refusal.noPublication(path: ".") }
                return repository
            }, tip: reference.new, bases: base.map { [$0] } ?? [],
            clock: context.clock.map { AuditClock(now: $0, holdsEmbargoes: true) })
        try pass.run { _, _ in }
        // A whole history comes in with what was acknowledged in it; what a server has not taken in can still be put right.
        let errors = pass.findings.filter { $0.severity == .error && !(base == nil && $0.acknowledgement != nil) }
        if !errors.isEmpty { return .findings(reference: reference.name, errors) }
        return try isPublic ? handover(reference, among: pushed) : nil
    }

    /// If the policy now names another branch, that branch must contain the commits of this one, or not exist yet: until it
    /// does, this one stays protected in its place.
    private func handover(_ reference: PushedReference, among pushed: [PushedReference]) throws -> PushRefusal? {
        guard case .policy(let policy) = try versions.policy(inTree: repository.commit(reference.new).tree) else { return nil }
        let heir = "refs/heads/" + policy.settings.branch
        guard heir != reference.name,
            let tip = try pushed.last(where: { $0.name == heir }).map(\.new) ?? repository.tip(of: heir), tip != .zero,
            case .policy(let own) = try versions.policy(inTree: repository.commit(tip).tree),
            own.settings.branch == policy.settings.branch,
            try !repository.isAncestor(reference.new, of: tip)
        else { return nil }
        return .handover(reference: reference.name, to: heir)
    }
}
