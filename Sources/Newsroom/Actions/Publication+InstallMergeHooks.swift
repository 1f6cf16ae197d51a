import Git
import Workflows

extension Publication {
    /// The result of installing the hooks that check a merge before it is committed.
    public struct MergeHooks: Hashable, Sendable {
        /// The paths, each with what became of it.
        public let hooks: [Hook]
        /// `core.hooksPath`, if it makes git look for hooks in another folder, so that these do not run.
        public let hiddenBy: String?

        public struct Hook: Hashable, Sendable {
            public let path: String
            public let outcome: Outcome
        }

        public enum Outcome: Hashable, Sendable {
            case written, mended, same
            /// Another hook is there, and stays as it is.
            case other
        }
    }

    /// Writes the hooks `pre-commit` and `pre-merge-commit`, which run `program hook merge`, into this repository. Existing
    /// hooks are not replaced.
    public func installMergeHooks(program: String) throws -> MergeHooks {
        let quoted = "'" + program.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        // A move of Galley's makes no merge, and should not wait for this.
        let script = """
            #!/bin/sh
            # Says before a merge is committed why the audit would find fault with it; made by `galley hook install`.
            test -z "$GALLEY_IN_HOOK" || exit 0
            exec \(quoted) hook merge

            """
        let hooks = try ["pre-commit", "pre-merge-commit"].map { name in
            let path = "\(repository.commonDirectory)/hooks/\(name)"
            let outcome: MergeHooks.Outcome =
                switch try HookFile.install(Array(script.utf8), at: path, isDryRun: context.isDryRun) {
                case .written: .written
                case .mended: .mended
                case .same: .same
                case .other: .other
                }
            return MergeHooks.Hook(path: path, outcome: outcome)
        }
        return MergeHooks(hooks: hooks, hiddenBy: try repository.configured("core.hooksPath"))
    }

    /// Refuses a merge that is about to be committed and whose result the audit would report, whatever it is.
    public func refuseContestedMerge() throws {
        if let contest = try mergeContest() { throw Refusal.mergeContested(contest) }
    }
}
