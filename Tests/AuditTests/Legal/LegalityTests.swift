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

    /// What was acknowledged stays an error, and a person may ask that it does not decide.
    @Test(arguments: ["plain", "with consents"])
    func anAcknowledgedHistoryPassesOnlyWhereThatIsAsked(_ policy: String) throws {
        let publication = try AuditedPublication()
        try publication.plainGit(
            """
            edit the-ferry; by_hand mo-okafor 'Fix'; culprit HEAD
            edit the-rope; save the-rope draft draft hana-seo author
            """)
        let bad = try #require(publication.note("culprit"))
        if policy == "plain" {
            let ending = try publication.run("\"$G\" audit acknowledge \(bad) -m 'It is in print.' --as ada-ines")
            #expect(ending.status == 0, "\(ending.said)")
        } else {
            let ending = try publication.run(
                """
                set -e
                sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' masthead.yml; echo 'policy_approvals: 1' >> galley.yml
                "$G" save masthead.yml galley.yml --as ada-ines
                ! "$G" audit acknowledge \(bad) -m 'It is in print.' --as ada-ines
                "$G" audit acknowledge \(bad) --consent --as jun-park
                "$G" audit acknowledge \(bad) -m 'It is in print.' --as ada-ines
                """)
            #expect(ending.status == 0, "\(ending.said)")
        }
        let strict = try publication.audit()
        #expect(strict.status == 1)
        #expect(strict.errors.map(\.rule) == ["audit/silent-edit"], "\(strict)")
        let asked = try publication.audit("--acknowledged")
        #expect(asked.status == 0)
        #expect(asked.findings == strict.findings)
        let said = try publication.run("\"$G\" audit verify --acknowledged")
        #expect(said.output.contains("acknowledged by ada-ines in"), "\(said.said)")
        let again = try publication.run("\"$G\" audit acknowledge \(bad) -m Again --as ada-ines")
        #expect(again.status == 7, "\(again.said)")
    }

    /// What makes a fault of a commit may come later; then it can be acknowledged, and what contradicts it once more is the same fault.
    @Test(arguments: [
        """
        git checkout -q -b one; later; leave mo-okafor
        git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor
        bad=$(git rev-parse HEAD); merged one two; later
        as ada-ines; acknowledge ada-ines admin "audit/stale-policy $bad" | commit; later; longer the-rope
        """,
        Attack.early + """
            bad=$(git rev-parse HEAD); export GIT_COMMITTER_DATE=@1550000000 GIT_AUTHOR_DATE=@1550000000
            echo x > "$root/notes.txt"; by_hand someone-else 'Notes'
            as ada-ines; acknowledge ada-ines admin "audit/embargo-broken $bad" | commit
            export GIT_COMMITTER_DATE=@1545000000 GIT_AUTHOR_DATE=@1545000000
            echo y > "$root/notes.txt"; by_hand someone-else 'Notes'
            """,
    ])
    func whatBecameAFaultLaterIsAcknowledgedAfterwards(_ script: String) throws {
        let publication = try AuditedPublication()
        try publication.plainGit(Attack.acknowledge + script)
        let report = try publication.audit("--acknowledged")
        #expect(report.status == 0 && report.errors.count == 1, "\(report)")
    }

    /// A commit of the far future is acknowledged on a date of today, and what comes after is dated by the clock again.
    @Test func anAcknowledgedDateIsNotTakenOver() throws {
        let publication = try AuditedPublication()
        try publication.plainGit(
            "export GIT_COMMITTER_DATE='@4102444800 +0000'; echo x > \"$root/notes.txt\"; by_hand someone-else 'Notes'; culprit HEAD"
        )
        let bad = try #require(publication.note("culprit"))
        let refused = try publication.run("\"$G\" new 'Salt Is Dear' --as hana-seo -F - <<< Salt.")
        #expect(refused.status == 7 && refused.errors.contains("galley audit acknowledge \(bad.prefix(10))"), "\(refused.said)")
        let ending = try publication.run(
            """
            set -e; "$G" audit acknowledge \(bad) -m 'A wrong clock.' --as ada-ines
            "$G" new 'Salt Is Dear' --as hana-seo -F - <<< Salt.
            git log -1 --format=%ct
            """)
        #expect(ending.status == 0, "\(ending.said)")
        let time = try #require(ending.output.split(separator: "\n").last.flatMap { Int($0) }, "\(ending.said)")
        #expect(time < 4_102_444_800)
        let report = try publication.audit("--acknowledged")
        #expect(report.status == 0 && report.errors.map(\.rule) == ["audit/ahead-of-clock"], "\(report)")
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
