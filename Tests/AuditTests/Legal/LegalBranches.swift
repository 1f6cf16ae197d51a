extension Legality {
    /// Branches, merges and rebases.
    static let branches: [Legality] = [
        Legality(
            "one's own moves are rebased onto another's",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            note=No move reject the-lock approved draft mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            as mo-okafor; git rebase -q main side; git checkout -q main; git merge -q --ff-only side
            """),
        Legality(
            "one's own approval, which changes no file, is rebased",
            """
            move submit the-bell draft review hana-seo author
            git checkout -q -b side; move approve the-bell review review mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            as mo-okafor; git rebase -q main side; git checkout -q main; git merge -q --ff-only side
            """),
        Legality(
            "one's own note is amended",
            """
            note='Read' move approve the-lock review approved mo-okafor editor
            git log -1 --format=%B | sed 's/^Read/Read twice/' | git commit -q --amend --cleanup=verbatim -F -
            """),
        Legality(
            "a merge of two articles",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git merge -q --no-ff -m 'Merge' side
            """),
        Legality(
            "a consent that was given on another line of history",
            """
            as ada-ines
            sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' "$root/masthead.yml"
            echo 'policy_approvals: 1' >> "$root/galley.yml"; policy ada-ines admin | commit
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; wanted=$(policy_digest); git checkout -q -- "$root"
            git checkout -q -b side; as jun-park; consent "$wanted" jun-park admin | commit
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git merge -q --no-ff -m 'Merge' side
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; as ada-ines; policy ada-ines admin | commit
            """),
        Legality(
            "a merge of one decision of two, which changes no file",
            """
            move submit the-bell draft review hana-seo author
            git checkout -q -b side; move approve the-bell review review jun-park editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git merge -q --no-ff -m 'Merge' side
            move approve the-bell review approved mo-okafor editor
            move publish the-bell approved published ida-lund publisher
            """),
        Legality(
            "a merge with a message of git's own",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; move publish the-pilot approved published ida-lund publisher
            git merge -q --no-ff side
            """),
        Legality(
            "a merge by somebody whom the masthead does not know",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            as code-host; git merge -q --no-ff side
            """),
        Legality(
            "a merge of policy and an article",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; as ada-ines; policy ada-ines admin | commit
            git merge -q --no-ff side
            """),
        Legality(
            "a merge of a whole life of an article",
            """
            git checkout -q -b side
            sed -e 's/^title: .*/title: News/' the-tide.md > the-news.md; move new the-news '' draft hana-seo author
            move submit the-news draft review hana-seo author
            move approve the-news review approved mo-okafor editor
            move publish the-news approved published ida-lund publisher
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git merge -q --no-ff side
            move revise the-news published draft hana-seo author
            """),
        Legality(
            "a merge into the branch that it came from, and back",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q side; git merge -q --no-ff main
            move publish the-lock approved published ida-lund publisher
            git checkout -q main; edit the-rope; save the-rope draft draft hana-seo author
            git merge -q --no-ff side
            """),
        Legality(
            "criss-cross, and then a merge",
            """
            git checkout -q -b one; note=Wrong move reject the-pilot approved draft mo-okafor editor
            git checkout -q -b two main; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q -b cross one; git merge -q --no-ff -m Cross two
            git checkout -q two; git merge -q --no-ff -m Cross one
            edit the-rope; save the-rope draft draft hana-seo author
            git checkout -q cross; edit the-reef; save the-reef draft draft hana-seo author
            git merge -q --no-ff -m Merge two; git checkout -q -B main
            """),
        Legality(
            "an event on a clock that runs behind, in the same second as its parent",
            "export GIT_COMMITTER_DATE=$(git log -1 --format=@%ct); move approve the-lock review approved mo-okafor editor"),
    ]
}
