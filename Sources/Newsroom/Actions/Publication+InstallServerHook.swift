import Git
import Workflows

extension Publication {
    /// The result of installing the hook by which a server judges pushes.
    public struct InstalledHook: Hashable, Sendable {
        public let path: String
        /// Whether it was written now, was there but not executable, or was there and works.
        public let outcome: Outcome
        /// The result for the server's HEAD, which decides the branch of new clones.
        public let head: Head

        public enum Outcome: Hashable, Sendable { case written, mended, same }

        public enum Head: Hashable, Sendable {
            /// It names the branch that readers are served from.
            case right
            /// It named another branch, or one that nobody ever pushed, and was corrected.
            case moved(from: String, to: String)
            /// Nothing was pushed yet, so its branch may never exist.
            case unborn(String)
            /// The policy names a branch that does not exist yet; the one that HEAD names is protected in its place.
            case awaits(String, protected: String)
            /// It names another branch than the policy, in a repository with working files, where Galley does not change it.
            case elsewhere(String, wanted: String)
        }
    }

    /// Writes a `pre-receive` hook that runs `program audit receive` into the repository at `folder`, makes git check incoming
    /// objects, and corrects a HEAD that names no branch, or another one than the policy.
    /// - Throws: ``Refusal`` where there is no repository, another hook in the place, or no way to tell which branch HEAD
    ///   should name.
    public static func installServerHook(at folder: String, program: String, context: Context) throws -> InstalledHook {
        try context.chooseConfiguration()
        guard let repository = try Repository.open(at: folder, environment: context.environment) else {
            throw Refusal.noPublication(path: folder)
        }
        let head = try Self.head(of: repository)
        let quoted = "'" + program.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        let script = """
            #!/bin/sh
            # Refuses pushes that break the rules of the publication; made by `galley hook install --server`.
            exec \(quoted) audit receive

            """
        // git runs the hooks of a push in the git directory.
        let folder = try HookFile.folder(
            configured: repository.configured("core.hooksPath"), from: repository.gitDirectory,
            commonDirectory: repository.commonDirectory, context.environment)
        let path = folder + "/pre-receive"
        let outcome: InstalledHook.Outcome =
            switch try HookFile.install(Array(script.utf8), at: path, isDryRun: context.isDryRun) {
            case .written: .written
            case .mended: .mended
            case .same: .same
            case .other: throw Refusal.hookThere(path: path)
            }
        if !context.isDryRun {
            try repository.configure([("receive.fsckObjects", "true")])
            if case .moved(_, let branch) = head { try repository.setHead(to: "refs/heads/" + branch) }
        }
        return InstalledHook(path: path, outcome: outcome, head: head)
    }

    /// The wanted HEAD of a server.
    private static func head(of repository: Repository) throws -> InstalledHook.Head {
        let protected = try ProtectedBranches(repository)
        let candidates = protected.tips.keys.sorted()
        switch try repository.head() {
        case .branch(let name, let tip):
            guard case .policy(let policy) = try VersionReader(repository).policy(inTree: repository.commit(tip).tree) else {
                guard let other = candidates.first(where: { $0 != name }) else { return .right }
                return try moved(from: short(name), to: other, candidates.filter { $0 != name }, repository)
            }
            let wanted = policy.settings.branch
            if wanted == short(name) { return .right }
            guard try repository.tip(of: "refs/heads/" + wanted) != nil else { return .awaits(wanted, protected: short(name)) }
            return repository.isBare ? .moved(from: short(name), to: wanted) : .elsewhere(short(name), wanted: wanted)
        case .unborn(let name):
            guard let first = candidates.first else { return .unborn(short(name)) }
            return try moved(from: short(name), to: first, candidates, repository)
        case .detached(let tip):
            guard repository.isBare, let first = candidates.first else { return .right }
            return try moved(from: tip.abbreviated, to: first, candidates, repository)
        }
    }

    private static func moved(
        from name: String, to branch: String, _ candidates: [String], _ repository: Repository
    ) throws -> InstalledHook.Head {
        guard repository.isBare else {
            throw Refusal.headNamesNoBranch(head: name, branches: candidates.map(short), isBare: false)
        }
        guard candidates.count == 1 else {
            throw Refusal.headNamesNoBranch(head: name, branches: candidates.map(short), isBare: true)
        }
        return .moved(from: name, to: short(branch))
    }
}
