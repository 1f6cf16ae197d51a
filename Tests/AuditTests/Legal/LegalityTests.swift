import Testing

/// What may be done passes, and what is only odd is a warning.
@Suite struct LegalityTests {
    @Test(arguments: Legality.all)
    func passes(_ legality: Legality) throws {
        let publication = try AuditedPublication()
        try publication.plainGit(legality.script)
        let report = try publication.audit()
        #expect(report.findings.map(\.rule) == legality.warnings.map { "audit/\($0)" }, "\(report)")
        #expect(report.errors.isEmpty, "\(report)")
        #expect(report.status == 0)
        let fsck = try publication.run("git fsck --strict --no-progress --no-dangling")
        #expect(fsck.status == 0, "\(fsck.said)")
    }

    /// A copy says the same as the original, wherever it stands.
    @Test(arguments: ["--bare", "--no-local", "--mirror"])
    func aCloneSaysTheSame(_ option: String) throws {
        let publication = try AuditedPublication()
        try publication.plainGit("edit the-ferry; by_hand mo-okafor 'Fix'; edit the-tide; by_hand hana-seo 'More'")
        let original = try publication.audit()
        let cloned = try publication.run("git clone -q \(option) . ../clone")
        try #require(cloned.status == 0, "\(cloned.said)")
        let copy = try publication.audit(in: "clone")
        #expect(original.findings.map(\.rule) == ["audit/silent-edit", "audit/edit-by-hand"])
        #expect(copy.findings == original.findings)
        #expect(copy.summary == original.summary)
    }

    @Test func aLinkedWorkTreeSaysTheSame() throws {
        let publication = try AuditedPublication()
        let added = try publication.run("git worktree add -q --detach ../tree")
        try #require(added.status == 0, "\(added.said)")
        #expect(try publication.audit(in: "tree").summary == publication.audit().summary)
    }
}
