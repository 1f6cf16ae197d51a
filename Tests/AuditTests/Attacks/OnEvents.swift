extension Attack {
    /// Events that claim what the trees, the workflow or the masthead do not bear out.
    static let onEvents: [Attack] = onClaims + onMoves + onPersons + onSoleWriters

    /// Moves that only somebody may make who alone had a hand in an article, and names that readers know.
    private static let onSoleWriters: [Attack] = [
        Attack(
            "an author spikes her draft, in which somebody else wrote", "role-not-held", of: "the-tide",
            """
            edit the-tide; save the-tide draft draft tom-reyl author
            note=Thin move spike the-tide draft spiked hana-seo author
            """),
        Attack(
            "an author spikes her draft, which somebody else moved", "role-not-held", of: "the-tide",
            """
            move submit the-tide draft review hana-seo author; note=No move reject the-tide review draft jun-park editor
            note=Thin move spike the-tide draft spiked hana-seo author
            """),
        Attack(
            "an author spikes her draft, into which somebody laid a file by hand", "role-not-held", of: "the-tide",
            """
            mkdir the-tide; cp the-pier/skerrin-pier.png the-tide/tide.png; by_hand tom-reyl 'Picture'
            note=Thin move spike the-tide draft spiked hana-seo author
            """),
        Attack(
            "an author spikes her draft, in which somebody else wrote before a merge", "role-not-held", of: "the-tide",
            """
            git checkout -q -b two main; later; edit the-tide; save the-tide draft draft tom-reyl author
            git checkout -q -b one main; later; longer the-rope
            merged one two; later; note=Thin move spike the-tide draft spiked hana-seo author
            """),
        Attack(
            "an author spikes the draft of somebody else", "role-not-held", of: "the-tide",
            "note=Thin move spike the-tide draft spiked tom-reyl author"),
        Attack(
            "an author spikes what she handed in", "role-not-held", of: "the-tide",
            """
            move submit the-tide draft review hana-seo author
            note=Thin move spike the-tide review spiked hana-seo author
            """),
        Attack(
            "an author renames an article that readers see", "role-not-held", of: "the-old-ferry",
            "rename the-ferry the-old-ferry published"),
        Attack(
            "an author renames an article that is being revised while readers see it", "role-not-held", of: "the-old-sail",
            "rename the-sail the-old-sail draft"),
    ]

    /// What the trailers say against what the commit did.
    private static let onClaims: [Attack] = [
        Attack(
            "an approval is told of another article", "wrong-article", of: "the-pilot",
            """
            as mo-okafor; state the-lock approved
            message approve the-pilot review approved mo-okafor editor | commit
            """),
        Attack(
            "an approval is cherry-picked to another article", "wrong-article", of: "the-pilot",
            """
            as mo-okafor; state the-lock approved; git add -A
            git commit -q -C $(event approve the-pilot) --reset-author
            """),
        Attack(
            "another state before", "state-mismatch", of: "the-lock",
            """
            as mo-okafor; state the-lock approved
            message approve the-lock approved approved mo-okafor editor | commit
            """),
        Attack(
            "another state after", "state-mismatch", of: "the-pilot",
            """
            as mo-okafor; state the-pilot published
            message approve the-pilot approved approved mo-okafor editor | commit
            """),
        Attack(
            "an empty commit claims to publish", "state-mismatch", of: "the-pilot",
            "as ida-lund; message publish the-pilot approved published ida-lund publisher | commit"),
        Attack(
            "an empty commit claims to publish what is draft", "state-mismatch", of: "the-tide",
            "as ida-lund; message publish the-tide approved published ida-lund publisher | commit"),
        Attack(
            "a publish changes a word on the way", "text-in-move", of: "the-pilot",
            "edit the-pilot; move publish the-pilot approved published ida-lund publisher"),
        Attack(
            "a publish lays a file into the folder on the way", "text-in-move", of: "the-pilot",
            "mkdir the-pilot; echo x > the-pilot/extra.txt; move publish the-pilot approved published ida-lund publisher"),
        Attack(
            "an approval changes a word on the way", "text-in-move", of: "the-lock",
            "edit the-lock; move approve the-lock review approved mo-okafor editor"),
        Attack(
            "a submit changes a word on the way", "text-in-move", of: "the-tide",
            "edit the-tide; move submit the-tide draft review hana-seo author"),
        Attack(
            "a rename changes a word on the way", "text-in-move", of: "the-tides",
            """
            git mv the-tide.md the-tides.md; echo the-tides > the-tide.alias; edit the-tides; as hana-seo
            message rename the-tides draft draft hana-seo author | sed '/^Galley-From/i Galley-Renamed-From: 2018/09/the-tide' | commit
            """),
        Attack(
            "an approval is told of another content", "content-hash-mismatch", of: "the-lock",
            "content=$(digest the-pilot) move approve the-lock review approved mo-okafor editor"),
        Attack(
            "an approval is amended to another text", "content-hash-mismatch", of: "the-lock",
            """
            move approve the-lock review approved mo-okafor editor
            edit the-lock; git commit -q -a --amend --no-edit
            """),
        Attack(
            "an approval is rebased onto another text", "content-hash-mismatch", of: "the-lock",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; edit the-lock; save the-lock review review hana-seo author
            as mo-okafor; git rebase -q main side; git checkout -q main; git merge -q --ff-only side
            """),
        Attack(
            "a publish is cherry-picked onto another text", "content-hash-mismatch", of: "the-pilot",
            """
            git checkout -q -b side; move publish the-pilot approved published ida-lund publisher
            git checkout -q main; edit the-pilot; by_hand hana-seo 'More'
            as ida-lund; git cherry-pick side; git branch -q -D side; forget
            """),
        Attack(
            "a save is told of another content", "content-hash-mismatch", of: "the-tide",
            "edit the-tide; content=$(digest the-lock) save the-tide draft draft hana-seo author"),
        Attack(
            "an event is told of two articles", "mixed-commit", of: "the-lock",
            """
            state the-lock approved; move publish the-pilot approved published ida-lund publisher
            """),
        Attack(
            "a save of two articles", "mixed-commit", of: "the-rope",
            "edit the-tide; edit the-rope; save the-tide draft draft hana-seo author"),
    ]

    /// Moves that the workflow does not have.
    private static let onMoves: [Attack] = [
        Attack(
            "a draft is published", "illegal-move", of: "the-tide",
            "move publish the-tide draft published ida-lund publisher"),
        Attack(
            "a text in review is published", "illegal-move", of: "the-lock",
            "move publish the-lock review published ida-lund publisher"),
        Attack(
            "a transition that there is not", "illegal-move", of: "the-lock",
            "move wave-through the-lock review published ida-lund publisher"),
        Attack(
            "a transition that leads elsewhere", "illegal-move", of: "the-lock",
            "move approve the-lock review published mo-okafor editor"),
        Attack(
            "a name that Galley keeps for later", "illegal-move", of: "the-lock",
            "note='By order' move override the-lock review published ida-lund publisher"),
        Attack(
            "restored while nothing is live", "illegal-move", of: "the-lock",
            "move restore the-lock review published mo-okafor editor"),
        Attack(
            "retracted while nothing is live", "illegal-move", of: "the-lock",
            "note='Wrong' move retract the-lock review retracted ida-lund publisher"),
        Attack(
            "spiked while it is live", "illegal-move", of: "the-ferry",
            "note='Old' move spike the-ferry published spiked mo-okafor editor"),
        Attack(
            "the first of two approvals moves the article", "illegal-move", of: "the-bell",
            """
            move submit the-bell draft review hana-seo author
            move approve the-bell review approved mo-okafor editor
            """),
        Attack(
            "a published text is saved", "illegal-move", of: "the-ferry",
            "edit the-ferry; save the-ferry published published hana-seo author"),
        Attack(
            "a saved text stays approved", "illegal-move", of: "the-pilot",
            "edit the-pilot; save the-pilot approved approved hana-seo author"),
        Attack(
            "a save moves the article", "illegal-move", of: "the-tide",
            "edit the-tide; save the-tide draft approved hana-seo author"),
        Attack(
            "an article begins as approved", "illegal-move", of: "the-news",
            "cp the-tide.md the-news.md; move new the-news '' approved hana-seo author"),
        Attack(
            "a rename moves the article", "state-mismatch", of: "the-tides",
            """
            git mv the-tide.md the-tides.md; echo the-tides > the-tide.alias; state the-tides review; as hana-seo
            message rename the-tides draft review hana-seo author | sed '/^Galley-From/i Galley-Renamed-From: 2018/09/the-tide' | commit
            """),
        Attack(
            "another text than the live one is restored", "text-in-move", of: "the-sail",
            "move restore the-sail draft published jun-park editor"),
        Attack(
            "a rejection without a note", "note-missing", of: "the-lock",
            "move reject the-lock review draft mo-okafor editor"),
        Attack(
            "a retraction without a notice", "note-missing", of: "the-ferry",
            "move retract the-ferry published retracted ida-lund publisher"),
        Attack(
            "a rejection whose note is blank", "note-missing", of: "the-lock",
            "note=' ' move reject the-lock review draft mo-okafor editor"),
        Attack(
            "published with an error that nobody let stand", "checks-failed", of: "the-chart",
            "move publish the-chart approved published ida-lund publisher"),
        Attack(
            "submitted with an error of the review stage", "checks-failed", of: "the-tide",
            """
            sed -i 's/^authors: .*/authors: []/' the-tide.md; save the-tide draft draft hana-seo author
            move submit the-tide draft review hana-seo author
            """),
        Attack(
            "published with a waiver of an earlier text", "checks-failed", of: "the-chart",
            """
            as mo-okafor; note='Dialect' message waive the-chart approved approved mo-okafor editor \\
                | sed '$s/$/\\nGalley-Waiver: lang\\/invalid/' | commit
            edit the-chart; save the-chart approved review hana-seo author
            move approve the-chart review approved jun-park editor
            move publish the-chart approved published ida-lund publisher
            """),
        Attack(
            "earlier than the commit before", "backdated", of: "the-lock",
            "export GIT_COMMITTER_DATE=@1536285700; move approve the-lock review approved mo-okafor editor"),
    ]

    /// People who may not do what they did, or did not do it.
    private static let onPersons: [Attack] = [
        Attack(
            "somebody who is not on the masthead", "unknown-person", of: "the-lock",
            "move approve the-lock review approved sam-nobody editor"),
        Attack(
            "an editor who has left", "role-not-held", of: "the-lock",
            "move approve the-lock review approved rik-stam editor"),
        Attack(
            "an author who approves", "role-not-held", of: "the-lock",
            "move approve the-lock review approved tom-reyl author"),
        Attack(
            "an author who says that he is an editor", "role-not-held", of: "the-lock",
            "move approve the-lock review approved tom-reyl editor"),
        Attack(
            "a role of her own that may not do this", "role-not-held", of: "the-lock",
            "move approve the-lock review approved jun-park author"),
        Attack(
            "an editor who publishes", "role-not-held", of: "the-pilot",
            "move publish the-pilot approved published mo-okafor editor"),
        Attack(
            "a publisher who saves", "role-not-held", of: "the-tide",
            "edit the-tide; save the-tide draft draft ida-lund publisher"),
        Attack(
            "a publisher who renames", "role-not-held", of: "the-tides",
            """
            git mv the-tide.md the-tides.md; echo the-tides > the-tide.alias; as ida-lund
            message rename the-tides draft draft ida-lund publisher \\
                | sed '/^Galley-From/i Galley-Renamed-From: 2018/09/the-tide' | commit
            """),
        Attack(
            "an author commits an editor's approval", "committer-not-actor", of: "the-lock",
            """
            as hana-seo; state the-lock approved
            message approve the-lock review approved mo-okafor editor | commit
            """),
        Attack(
            "an author amends an editor's approval", "committer-not-actor", of: "the-lock",
            """
            move approve the-lock review approved mo-okafor editor
            as hana-seo; git commit -q --amend --no-edit
            """),
        Attack(
            "an author rebases an editor's approval", "committer-not-actor", of: "the-lock",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git rebase -q main side; git checkout -q main; git merge -q --ff-only side
            """),
        Attack(
            "somebody hands in another's text where it must be his own", "not-own", of: "the-bell",
            "move submit the-bell draft review tom-reyl author"),
    ]
}
