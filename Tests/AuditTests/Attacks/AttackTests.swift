import Testing

/// Every attack is found: its own finding, at the commit that made it, with the article that suffered, and nothing is
/// said against what was there before.
@Suite struct AttackTests {
    static let all =
        Attack.byHand + Attack.onTexts + Attack.onTrailers + Attack.onEvents + Attack.onApprovals + Attack.onPastPolicy
        + Attack.onPolicy + Attack.onMerging + Attack.onTrees + Attack.onTheRepository + Attack.onConsents
        + Attack.onFolders + Attack.onTime + Attack.onAcknowledgements

    @Test func thereAreManyAndNoTwoAreCalledAlike() {
        #expect(Self.all.count >= 45)
        let names = (Self.all + Attack.onSignatures + Attack.onOldCommitsSigned).map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: all)
    func isFound(_ attack: Attack) throws { try Self.expectFound(attack, in: AuditedPublication()) }

    @Test(arguments: Attack.onSignatures + Attack.onOldCommitsSigned)
    func isFoundWhereEverythingIsSigned(_ attack: Attack) throws {
        try Self.expectFound(attack, in: AuditedPublication(isSigned: true))
    }

    private static func expectFound(_ attack: Attack, in publication: AuditedPublication) throws {
        let before = try publication.git("rev-list --all")
        try publication.plainGit(attack.script)
        // Where the repository as a whole is at fault, no commit is.
        let noted = try publication.note("culprit") ?? publication.git("rev-parse HEAD")[0]
        let culprit = noted == "none" ? nil : noted
        let report = try publication.audit(publication.note("arguments") ?? "", in: publication.note("folder"))

        #expect(report.status == 1, "\(report)")
        let found = report.errors.contains { finding in
            finding.rule == "audit/\(attack.finding)" && finding.commit == culprit && finding.article == attack.article
        }
        #expect(found, "\(noted) \(report)")
        let wronged = report.findings.filter { before.contains($0.commit ?? "") && $0.commit != culprit }
        #expect(wronged.isEmpty, "\(wronged)")
    }

    @Test(arguments: [false, true])
    func theHealthyPublicationHasNoFault(_ isSigned: Bool) throws {
        let publication = try AuditedPublication(isSigned: isSigned)
        let report = try publication.audit()
        #expect(report.status == 0)
        #expect(report.findings.isEmpty, "\(report)")
        let summary = try #require(report.summary, "\(report)")
        #expect(summary.commits == (try publication.git("rev-list HEAD").count))
        #expect(summary.tip == (try publication.git("rev-parse HEAD")[0]))
        #expect(summary.root == (try publication.git("rev-list --max-parents=0 HEAD")[0]))
        #expect(summary.errors == 0 && summary.warnings == 0)
        let fsck = try publication.run("git fsck --strict --no-progress")
        #expect(fsck.status == 0 && fsck.said.isEmpty, "\(fsck.said)")
        guard isSigned else { return }
        // What git makes of the signatures, with the masthead's own keys.
        let verified = try publication.run(
            """
            "$G" key export > ../signers && git config gpg.ssh.allowedSignersFile "$PWD/../signers"
            signed=$(git log --format='%H %G?' | grep -v ' N$' | cut -d' ' -f1)
            [ $(echo "$signed" | wc -l) -ge 5 ] && git verify-commit $signed
            """)
        #expect(verified.status == 0, "\(verified.said)")
    }
}
