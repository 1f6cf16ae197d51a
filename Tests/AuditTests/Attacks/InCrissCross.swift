extension Attack {
    /// Merges of branches that have each other's past already: what both have must not go back.
    static let inCrissCross: [Attack] = [
        inBothOrders(
            "a rejection is dropped, and the newer base is from before the approval", "merge-changed", of: "the-tide",
            """
            approved() { move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor; }
            criss_cross approved 'longer the-rope'
            later; note=No move reject the-tide approved draft jun-park editor
            join_with one $first $second the-tide.md
            """),
        inBothOrders(
            "a rejection is dropped, and the older base is from before the approval", "merge-changed", of: "the-tide",
            """
            approved() { move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor; }
            criss_cross 'longer the-rope' approved
            later; note=No move reject the-tide approved draft jun-park editor
            join_with one $first $second the-tide.md
            """),
        inBothOrders(
            "a role that was revoked comes back", "merge-changed", at: "masthead.yml",
            """
            criss_cross 'roles tom-reyl editor' 'longer the-rope'
            later; roles tom-reyl author
            join_with one $first $second "$root/masthead.yml"
            """),
        inBothOrders(
            "a workflow that was tightened is loose again", "merge-changed", at: "workflows/editorial.yml",
            """
            approvals() { sed -i "s/approvals: ./approvals: $1/" "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit; }
            approvals 2; criss_cross 'approvals 1' 'longer the-rope'
            later; approvals 2
            join_with one $first $second "$root/workflows/editorial.yml"
            """),
        inBothOrders(
            "an approved text goes back behind what both sides have", "merge-changed", of: "the-pilot",
            """
            criss_cross 'note=Wrong move reject the-pilot approved draft mo-okafor editor' 'longer the-rope'
            join_with main $first $second the-pilot.md
            """),
        inBothOrders(
            "what one side did after the cross is dropped", "merge-changed", of: "the-tide",
            """
            criss_cross 'longer the-tide' 'longer the-rope'
            later; longer the-tide
            join_with one $first $second the-tide.md
            """),
        inBothOrders(
            "both sides change it after the cross", "merge-changed", of: "the-tide",
            """
            criss_cross 'longer the-tide' 'longer the-rope'
            later; longer the-tide
            git checkout -q one; later; longer the-tide; longer the-tide
            join_with one $first $second the-tide.md
            """),
        inBothOrders(
            "words that were rejected are released by the publisher alone", "stale-approval", of: "the-mast",
            """
            git checkout -q -b third; clock=1540001000; later; move approve the-mast review approved mo-okafor editor
            git checkout -q -b two main; clock=1540000100; later; note=No move reject the-mast review draft jun-park editor
            later; move submit the-mast draft review hana-seo author
            git checkout -q -b one main; later; longer the-rope
            clock=1540002000; later; as hana-seo; git merge -q --no-ff -m Cross third
            git checkout -q two; git merge -q --no-ff -m Cross third
            merged $first $second; later; move publish the-mast approved published ida-lund publisher
            """),
        inBothOrders(
            "words that were rejected are released under a name that the other side did not know", "stale-approval",
            of: "the-long-mast",
            """
            git checkout -q -b two main; clock=1540000100; later; rename the-mast the-long-mast review
            later; move approve the-long-mast review approved mo-okafor editor
            git checkout -q -b one main; clock=1540001000; later; note=No move reject the-mast review draft jun-park editor
            later; move submit the-mast draft review hana-seo author
            merged $first $second; later; move publish the-long-mast approved published ida-lund publisher
            """),
        inBothOrders(
            "whoever writes under the old name approves under the new one", "self-approval", of: "the-long-mast",
            """
            git checkout -q -b two main; clock=1540000100; later; rename the-mast the-long-mast review
            git checkout -q -b one main; clock=1540001000; later
            edit the-mast; save the-mast review review mo-okafor editor
            merged $first $second; later; move approve the-long-mast review approved mo-okafor editor
            """),
        inBothOrders(
            "a rejection is dropped, and the rename is among what both sides have", "merge-changed", of: "the-long-tide",
            """
            criss_cross 'rename the-tide the-long-tide draft' 'move submit the-tide draft review hana-seo author'
            git checkout -q one; later; note=No move reject the-long-tide review draft jun-park editor
            git checkout -q two; later; move approve the-long-tide review approved mo-okafor editor
            join_with two $first $second the-long-tide.md
            """),
        inBothOrders(
            "two articles get one name, and the draft takes the place of what is published", "merge-changed", of: "the-zoo",
            """
            git checkout -q -b one; later; rename the-ferry the-zoo published ida-lund publisher
            git checkout -q -b two main; later; rename the-tide the-zoo draft
            git checkout -q $first; git merge -q --no-ff --no-commit $second > "$NOTES/merge" || true
            git show two:./the-zoo.md > the-zoo.md
            git rm -q --cached --ignore-unmatch the-ferry.md the-tide.md; rm -f the-ferry.md the-tide.md the-zoo.md~*
            later; as hana-seo; git add -A "$root"; git commit -q -m Merge; git checkout -q -B main
            """),
        inBothOrders(
            "a text is renamed on one side, and the other side's words are dropped", "merge-changed", of: "the-long-tide",
            """
            git checkout -q -b two main; later; rename the-tide the-long-tide draft
            git checkout -q -b one main; later; longer the-tide
            join_own $first $second 'git show main:./the-tide.md > the-long-tide.md'
            """),
    ].flatMap { $0 }
}
