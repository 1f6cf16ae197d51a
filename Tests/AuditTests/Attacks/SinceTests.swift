import Testing

/// An audit that begins in the middle says of what came after it what an audit of everything says.
@Suite struct SinceTests {
    @Test(
        arguments: Attack.byHand + Attack.onEvents + Attack.onApprovals + Attack.byMerging + Attack.inMerges + Attack.inCrissCross
            + Attack.onOldCommits)
    func saysTheSame(_ attack: Attack) throws {
        let publication = try AuditedPublication()
        let base = try publication.git("rev-parse HEAD")[0]
        try publication.plainGit(attack.script)
        // A history that was cut off and made again has nothing to begin from.
        guard try publication.run("git merge-base --is-ancestor \(base) HEAD").status == 0 else { return }
        let whole = try publication.audit()
        let since = try publication.audit("--since \(base)")
        #expect(since.findings == whole.findings, "\(since)")
        #expect(since.status == 1)
    }

    /// Which publication was there first only the whole history tells; that there are two, its end does as well.
    @Test(arguments: Attack.onTheRoot)
    func findsFault(_ attack: Attack) throws {
        let publication = try AuditedPublication()
        let base = try publication.git("rev-parse HEAD")[0]
        try publication.plainGit(attack.script)
        guard try publication.run("git merge-base --is-ancestor \(base) HEAD").status == 0 else { return }
        let since = try publication.audit("--since \(base)")
        #expect(since.status == 1, "\(since)")
    }

    /// A commit that stands before the end which is judged vouches for nothing there, and that is said.
    @Test func saysThatWhatVouchesWasNotJudged() throws {
        let publication = try AuditedPublication()
        let base = try publication.git("rev-parse HEAD~5")[0]
        for trust in ["git rev-parse HEAD~9", "\"$G\" audit anchor"] {
            let whole = try publication.audit("--trust \"$(\(trust))\"")
            #expect(whole.findings.isEmpty, "\(whole)")
        }
        let since = try publication.audit("--since \(base) --trust $(git rev-parse HEAD~9) --trust $(git rev-parse HEAD~1)")
        #expect(since.findings.map(\.rule) == ["audit/trust-before"] && since.findings.map(\.severity) == ["hint"], "\(since)")
        #expect(since.status == 0)
    }
}
