import Testing

/// An audit that begins in the middle says of what came after it what an audit of everything says.
@Suite struct SinceTests {
    @Test(
        arguments: Attack.byHand + Attack.onEvents + Attack.onApprovals
            + Attack.onMerging.filter { !$0.script.contains("arguments") })
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
}
