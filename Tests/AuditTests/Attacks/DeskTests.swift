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
    ]

    @Test(arguments: merges, ["first=one second=two\n", "first=two second=one\n"])
    func refusesToPublish(_ merge: (slug: String, script: String), _ order: String) throws {
        let publication = try AuditedPublication()
        try publication.plainGit(order + merge.script)
        let head = try publication.git("rev-parse HEAD")
        let published = try publication.run("\"$G\" publish \(merge.slug) --as ida-lund")
        #expect(published.status == 7, "\(published.said)")
        #expect(try publication.git("rev-parse HEAD") == head)
    }
}
