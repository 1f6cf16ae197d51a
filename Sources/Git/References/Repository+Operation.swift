internal import CLibgit2
internal import Glibc

extension Repository {
    /// The command that somebody began in this work tree and has not finished: `merge`, `rebase`, `cherry-pick`, `revert`,
    /// `bisect` or `am`; nil where there is none.
    public func operationInProgress() -> String? {
        switch git_repository_state_t(rawValue: UInt32(bitPattern: handle.withPointer { git_repository_state($0) })) {
        case GIT_REPOSITORY_STATE_MERGE: return "merge"
        case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: return "revert"
        case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: return "cherry-pick"
        case GIT_REPOSITORY_STATE_BISECT: return "bisect"
        case GIT_REPOSITORY_STATE_APPLY_MAILBOX: return "am"
        case GIT_REPOSITORY_STATE_REBASE, GIT_REPOSITORY_STATE_REBASE_INTERACTIVE, GIT_REPOSITORY_STATE_REBASE_MERGE,
            GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE:
            return "rebase"
        default: return sequence()
        }
    }

    /// Between two picks of a series nothing but git's list of what is left says so.
    private func sequence() -> String? {
        guard let file = fopen("\(gitDirectory)/sequencer/todo", "r") else { return nil }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        guard getline(&line, &capacity, file) > 0, let text = line else { return nil }
        return String(cString: text).utf8.starts(with: "revert".utf8) ? "revert" : "cherry-pick"
    }
}
