import Testing

/// An audit that begins in the middle says of what came after it what an audit of everything says.
@Suite struct SinceTests {
    @Test(
        arguments: Attack.byHand + Attack.onEvents + Attack.onApprovals + Attack.byMerging + Attack.inMerges + Attack.inCrissCross
            + Attack.onOldCommits + Attack.onFolders + Attack.onTime)
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

    /// Wherever it begins, whoever laid out a picture before the article began is a writer of it.
    @Test func aPictureBeforeItsArticleCountsFromEveryCommit() throws {
        let publication = try AuditedPublication()
        let attack = try #require(Attack.onFolders.first)
        try publication.plainGit(attack.script)
        let whole = try publication.audit()
        for back in 1...3 {
            let since = try publication.audit("--since HEAD~\(back)")
            #expect(since.errors == whole.errors, "\(back): \(since)")
        }
        #expect(whole.errors.map(\.rule) == ["audit/self-approval"], "\(whole)")
    }

    /// Wherever it begins, a commit that is dated before the embargo of an earlier release contradicts it.
    @Test func aReleaseUnderEmbargoIsContradictedFromEveryCommit() throws {
        let publication = try AuditedPublication()
        let attack = try #require(Attack.onTime.first { $0.name.contains("a later commit by hand contradicts") })
        try publication.plainGit(attack.script)
        let whole = try publication.audit()
        for back in 1...4 {
            let since = try publication.audit("--since HEAD~\(back)")
            #expect(
                since.errors.filter { $0.rule == "audit/embargo-broken" }
                    == whole.errors.filter { $0.rule == "audit/embargo-broken" }, "\(back): \(since)")
        }
        #expect(whole.errors.contains { $0.rule == "audit/embargo-broken" }, "\(whole)")
    }

    /// What a refusal of `audit verify --since REVISION` says after `script`.
    private func refusal(_ script: String, _ revision: String) throws -> Bash.Ending {
        let publication = try AuditedPublication()
        try publication.plainGit(script)
        return try publication.run("\"$G\" audit verify --since '\(revision)'")
    }

    @Test(arguments: [
        ("git update-ref refs/remotes/origin/main HEAD~3; git tag origin/main HEAD", "origin/main"),
        ("git update-ref refs/remotes/origin/main HEAD~3; git branch origin/main HEAD", "origin/main~1"),
        ("git tag main HEAD~2", "main"),
        ("git update-ref refs/heads/HEAD HEAD~2", "HEAD~3"),
        (
            "git tag origin HEAD; git update-ref refs/remotes/origin/main HEAD~3; git symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/main",
            "origin"
        ),
        ("git tag $(git rev-parse --short=8 HEAD~3) HEAD; git rev-parse --short=8 HEAD~3 > $NOTES/name", "$(cat $NOTES/name)"),
    ])
    func aNameThatGitCallsAmbiguousIsRefused(_ script: String, _ revision: String) throws {
        let publication = try AuditedPublication()
        try publication.plainGit(script)
        let warned = try publication.run("git rev-parse \"\(revision)\"")
        #expect(warned.errors.contains("ambiguous"), "\(warned.said)")
        for option in ["--since", "--trust"] {
            let ending = try publication.run("\"$G\" audit verify \(option) \"\(revision)\"")
            #expect(ending.status == 64 && ending.errors.contains("ambiguous"), "\(option) \(ending.said)")
        }
    }

    @Test(arguments: [
        "HEAD", "ahead", "main",
    ])
    func aBaseThatHeadHasNothingBeyondIsRefused(_ revision: String) throws {
        let ending = try refusal(
            "edit the-ferry; by_hand mo-okafor 'Fix'; git checkout -q -b ahead; edit the-tide; by_hand hana-seo 'More'; git checkout -q main",
            revision)
        #expect(ending.status == 64 && ending.errors.contains("no commit after"), "\(ending.said)")
    }

    @Test func aBaseOfAnotherHistoryIsRefused() throws {
        let ending = try refusal(
            "cd \"$root\"; git checkout -q --orphan other; git rm -rfq .; echo x > x; by_hand hana-seo Other; git checkout -q main",
            "other")
        #expect(ending.status == 64 && ending.errors.contains("not part of this branch's history"), "\(ending.said)")
    }

    /// A target that went on by itself: what this branch has beyond the point at which they parted is judged, and that is said.
    @Test func aBaseThatIsAheadOnItsOwnSideIsJudgedFromWhereTheTwoParted() throws {
        let publication = try AuditedPublication()
        try publication.plainGit(
            """
            git checkout -q -b target; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q main; edit the-ferry; by_hand mo-okafor 'Fix'
            """)
        let parted = try publication.git("merge-base main target")[0]
        let report = try publication.audit("--since target")
        #expect(report.errors.map(\.rule) == ["audit/silent-edit"], "\(report)")
        #expect(report.summary?.commits == 1 && report.summary?.root == parted)
        let said = try publication.run("\"$G\" audit verify --since target")
        #expect(said.status == 1 && said.errors.contains("began where the two parted, at \(parted.prefix(10))"), "\(said.said)")
    }

    /// Histories that crossed parted in two places, and neither side of either is left out.
    @Test func aBaseAcrossACrissCrossIsJudgedFromAllPlacesWhereTheTwoParted() throws {
        let publication = try AuditedPublication()
        try publication.plainGit(
            """
            git checkout -q -b one; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q -b two main; edit the-rope; save the-rope draft draft hana-seo author
            git checkout -q -b target one; git merge -q --no-ff -m Cross two
            git checkout -q two; git merge -q --no-ff -m Cross one; edit the-ferry; by_hand mo-okafor 'Fix'
            git checkout -q -B main
            """)
        let bases = try publication.git("merge-base --all main target")
        #expect(bases.count == 2)
        let report = try publication.audit("--since target")
        #expect(report.errors.map(\.rule) == ["audit/silent-edit"], "\(report)")
        #expect(report.summary?.commits == 2)
        let said = try publication.run("\"$G\" audit verify --since target")
        for base in bases { #expect(said.errors.contains(base.prefix(10)), "\(said.said)") }
    }
}
