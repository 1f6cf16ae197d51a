import Git
import Workflows

/// The clock of the machine that judges, against which the times of commits are held.
struct AuditClock {
    /// Seconds since 1970.
    let now: Int64
    /// Whether a text whose embargo this clock has not reached may not be released: at a server's door, where what is taken in
    /// goes out.
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
