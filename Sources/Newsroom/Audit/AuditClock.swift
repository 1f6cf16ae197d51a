import Workflows

/// The clock of the machine that audits, with which the times of commits are compared.
struct AuditClock {
    /// Seconds since 1970.
    let now: Int64
    /// Whether to refuse a release whose embargo has not ended by this clock: on a server, where a push that is accepted is
    /// published.
    var holdsEmbargoes = false

    func finding(_ commit: RecordedCommit) -> AuditFinding? {
        guard commit.time - Context.grace > now else { return nil }
        return AuditFinding(
            .aheadOfClock, commit: commit.id, article: commit.event?.article,
            "The commit is dated more than a day later than the clock here: all that comes after it would be, and no embargo would hold.",
            found: "\(commit.time)")
    }

    func finding(_ embargo: Judge.Embargo) -> AuditFinding? {
        holdsEmbargoes ? embargo.broken(at: now, by: "the clock here has not reached it") : nil
    }
}
