import Testing

/// What the audit would find in a release after a merge, the desk refuses before it is made.
@Suite struct DeskTests {
    static let merges = [
        // Rejected beside an approval of another clock, and both lines had crossed.
        (
            "the-mast",
            """
            git checkout -q -b third; clock=1540001000; later; move approve the-mast review approved mo-okafor editor
            git checkout -q -b two main; clock=1540000100; later; note=No move reject the-mast review draft jun-park editor
            later; move submit the-mast draft review hana-seo author
            git checkout -q -b one main; later; longer the-rope
            clock=1540002000; later; as hana-seo; git merge -q --no-ff -m Cross third
            git checkout -q two; git merge -q --no-ff -m Cross third
            merged $first $second
            """
        ),
        // The merge itself drops the rejection.
        (
            "the-tide",
            """
            approved() { move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor; }
            criss_cross approved 'longer the-rope'
            later; note=No move reject the-tide approved draft jun-park editor
            join_with one $first $second the-tide.md
            """
        ),
        // It takes the approval of an editor who has left.
        (
            "the-lock",
            """
            git checkout -q -b one; later; leave mo-okafor
            git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor
            merged $first $second
            """
        ),
        // Whoever approved wrote the same words on the other side, by an earlier clock.
        ("the-lock", unpublished(Attack.sameWords("save the-lock review review mo-okafor editor"))),
        ("the-lock", unpublished(Attack.sameWords("by_hand mo-okafor Words"))),
        // With other work on both lines, and before and after them.
        (
            "the-lock",
            "longer the-rope; "
                + unpublished(
                    Attack.sameWords("save the-lock review review mo-okafor editor; longer the-reef"))
                + "; later; longer the-rope"
        ),
    ]

    /// An attack but for its last move.
    private static func unpublished(_ script: String) -> String {
        script.replacing("; later; move publish the-lock approved published ida-lund publisher", with: "")
    }

    @Test(arguments: merges, ["first=one second=two\n", "first=two second=one\n"])
    func refusesToPublish(_ merge: (slug: String, script: String), _ order: String) throws {
        let publication = try AuditedPublication()
        try publication.plainGit(order + merge.script)
        let head = try publication.git("rev-parse HEAD")
        let published = try publication.run("\"$G\" publish \(merge.slug) --as ida-lund")
        #expect(published.status == 7, "\(published.said)")
        #expect(try publication.git("rev-parse HEAD") == head)
    }

    @Test(arguments: ["first=one second=two\n", "first=two second=one\n"])
    func refusesAWriterOfWordsThatWereRejectedBesideAnother(_ order: String) throws {
        let publication = try AuditedPublication()
        try publication.plainGit(
            order + Attack.rejectedBeside
                + "\nmerged $first $second; later; move submit the-lock draft review hana-seo author")
        let approved = try publication.run("\"$G\" approve the-lock --as mo-okafor")
        #expect(approved.status == 3, "\(approved.said)")
        let other = try publication.run("\"$G\" approve the-lock --as jun-park && \"$G\" publish the-lock --as ida-lund")
        #expect(other.status == 0, "\(other.said)")
        #expect(try publication.audit().status == 0)
    }
}
