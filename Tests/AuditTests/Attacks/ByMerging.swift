extension Attack {
    /// Everything that needs two lines of history.
    static let onMerging = onTheRoot + byMerging + inMerges + inCrissCross + onOldCommits

    /// Merges that bring in what no commit of theirs did.
    static let byMerging: [Attack] = [
        Attack(
            "three parents", "octopus-merge",
            """
            for side in one two; do
                git checkout -q -b $side main; echo $side > "$root/$side.txt"; by_hand hana-seo $side
            done
            git checkout -q main; git merge -q --no-ff -m Octopus one two
            """),
        Attack(
            "a merge changes a text", "merge-changed", of: "the-ferry",
            """
            git checkout -q -b side; echo x > "$root/notes.txt"; by_hand hana-seo Notes
            git checkout -q main; git merge -q --no-ff --no-commit side; edit the-ferry; by_hand hana-seo 'Merge'
            """),
        Attack(
            "a merge publishes", "merge-changed", of: "the-pilot",
            """
            git checkout -q -b side; echo x > "$root/notes.txt"; by_hand hana-seo Notes
            git checkout -q main; git merge -q --no-ff --no-commit side; state the-pilot published; by_hand ida-lund 'Merge'
            """),
        Attack(
            "a merge adds an article", "merge-changed", of: "the-news",
            """
            git checkout -q -b side; echo x > "$root/notes.txt"; by_hand hana-seo Notes
            git checkout -q main; git merge -q --no-ff --no-commit side
            sed 's/^state: .*/state: published/' the-tide.md > the-news.md; by_hand ida-lund 'Merge'
            """),
        Attack(
            "a merge changes the masthead", "merge-changed", at: "masthead.yml",
            """
            git checkout -q -b side; echo x > "$root/notes.txt"; by_hand hana-seo Notes
            git checkout -q main; git merge -q --no-ff --no-commit side
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; by_hand ada-ines 'Merge'
            """),
        Attack(
            "a merge joins two texts of one article", "merge-changed", of: "the-tide",
            """
            git checkout -q -b side; sed -i '2i subtitle: One' the-tide.md; save the-tide draft draft hana-seo author
            git checkout -q main; edit the-tide; save the-tide draft draft tom-reyl author
            as hana-seo; git merge -q --no-ff -m Merge side
            """),
        Attack(
            "a merge takes one of two texts of one article", "merge-changed", of: "the-tide",
            """
            git checkout -q -b side; edit the-tide; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q main; edit the-tide; save the-tide draft draft tom-reyl author
            as hana-seo; git merge -q --no-ff -X theirs -m Merge side
            """),
        Attack(
            "a merge drops what the other side did", "merge-changed", of: "the-pilot",
            """
            git checkout -q -b side; note=Wrong move reject the-pilot approved draft mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git merge -q --no-ff -s ours -m Merge side
            """),
        Attack(
            "a merge drops what this side did", "merge-changed", of: "the-pilot",
            """
            git checkout -q -b side; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q main; note=Wrong move reject the-pilot approved draft mo-okafor editor
            tree=$(git rev-parse side^{tree})
            as hana-seo; git reset -q --hard $(echo Merge | git commit-tree $tree -p main -p side)
            """),
        Attack(
            "criss-cross: what both sides have goes back to one of two bases", "merge-changed", of: "the-pilot",
            """
            git checkout -q -b one; note=Wrong move reject the-pilot approved draft mo-okafor editor
            git checkout -q -b two main; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q -b cross one; git merge -q --no-ff -m Cross two
            git checkout -q two; git merge -q --no-ff -m Cross one
            git checkout -q main; as hana-seo
            git reset -q --hard $(echo Merge | git commit-tree two~1^{tree} -p cross -p two)
            """),
        Attack(
            "criss-cross: what one side did after the cross is dropped", "merge-changed", of: "the-chart",
            """
            git checkout -q -b one; note=Wrong move reject the-pilot approved draft mo-okafor editor
            git checkout -q -b two main; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q -b cross one; git merge -q --no-ff -m Cross two
            git checkout -q two; git merge -q --no-ff -m Cross one
            note=Wrong move reject the-chart approved draft mo-okafor editor
            git checkout -q cross; edit the-rope; save the-rope draft draft hana-seo author
            git merge -q --no-ff -s ours -m Merge two; git checkout -q -B main
            """),
        Attack(
            "an editor who has left approves on a branch from before", "stale-policy", of: "the-pilot",
            """
            left=$(git log -1 --format=%H -- "$root/masthead.yml")
            git checkout -q -b side $left~1; note=Late move reject the-pilot approved draft rik-stam editor; culprit HEAD
            git checkout -q main; as hana-seo; git merge -q --no-ff -m Merge side
            """),
        Attack(
            "a workflow that is gone is used on a branch from before", "stale-policy", of: "the-lock",
            """
            base=$(git rev-parse HEAD)
            sed -i 's/approvals: 1/approvals: 2/' "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit
            git checkout -q -b side $base; move approve the-lock review approved mo-okafor editor; culprit HEAD
            git checkout -q main; as hana-seo; git merge -q --no-ff -m Merge side
            """),
        Attack(
            "another beginning is merged", "second-root",
            """
            cd "$root"; git checkout -q --orphan other; git rm -rfq .
            echo x > other.txt; by_hand hana-seo 'Other'; culprit HEAD
            git checkout -q main; git merge -q --allow-unrelated-histories -m Merge other
            """),
        Attack(
            "another beginning with articles is merged", "second-root",
            """
            cd "$root"; git checkout -q --orphan other; git rm -rfq .; mkdir -p articles/2018/09
            git show main:articles/2018/09/the-ferry.md > articles/2018/09/the-news.md
            by_hand hana-seo 'Other'; culprit HEAD
            git checkout -q main; git merge -q --allow-unrelated-histories -m Merge other
            """),
        Attack(
            "an attack on a branch is merged", "silent-edit", of: "the-ferry",
            """
            git checkout -q -b side; edit the-ferry; by_hand mo-okafor 'Fix'; culprit HEAD
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git merge -q --no-ff -m Merge side
            """),
    ]
}
