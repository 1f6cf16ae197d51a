extension Legality {
    /// Every commit that Galley makes can be made without it: what counts is what it says and whether it holds.
    static let moves: [Legality] = [
        Legality(
            "a save comes over from another branch with git's word for it",
            """
            git checkout -q -b side; edit the-rope; save the-rope draft draft hana-seo author
            edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q main; as hana-seo; git cherry-pick -x side > /dev/null
            git log -1 --format=%B | tail -n 2 | grep -q '^(cherry picked from commit'
            git checkout -q -b other main; git cherry-pick -x main~0 side~1 > /dev/null 2>&1 || git cherry-pick --skip
            git checkout -q main; git merge -q --ff-only other
            move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor
            """),
        Legality(
            "a text goes out when its embargo has ended",
            """
            sed -i '2i embargo_until: 2018-10-19T00:00:00Z' the-tide.md; save the-tide draft draft hana-seo author
            move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor
            move publish the-tide approved published ida-lund publisher; edit the-rope; save the-rope draft draft hana-seo author
            """),
        Legality(
            "an article from its beginning into print",
            """
            sed -e 's/^title: .*/title: News/' the-tide.md > the-news.md; move new the-news '' draft hana-seo author
            edit the-news; save the-news draft draft hana-seo author
            move submit the-news draft review hana-seo author
            move approve the-news review approved mo-okafor editor
            move publish the-news approved published ida-lund publisher
            """),
        Legality(
            "two approvals, the second of which moves the article",
            """
            move approve the-mast review approved mo-okafor editor
            move publish the-mast approved published ida-lund publisher
            """),
        Legality(
            "an approval of what is approved already", "move approve the-pilot approved approved mo-okafor editor"),
        Legality(
            "rejected with a note, and handed in again",
            """
            note='Who says so?' move reject the-lock review draft mo-okafor editor
            edit the-lock; save the-lock draft draft hana-seo author
            move submit the-lock draft review hana-seo author
            move approve the-lock review approved mo-okafor editor
            """),
        Legality(
            "an approved text is saved, and goes back to review",
            "edit the-pilot; save the-pilot approved review hana-seo author"),
        Legality(
            "an editor approves after others have approved her words",
            """
            edit the-lock; save the-lock review review jun-park author
            move approve the-lock review approved mo-okafor editor
            edit the-lock; save the-lock approved review hana-seo author
            move approve the-lock review approved jun-park editor
            """),
        Legality(
            "the live text is brought back",
            """
            git show $(event publish the-sail):./the-sail.md > the-sail.md
            move restore the-sail draft published jun-park editor
            """),
        Legality(
            "retracted, reopened, and published again",
            """
            note='It was another ferry.' move retract the-ferry published retracted ida-lund publisher
            note='It was this one.' move reopen the-ferry retracted draft jun-park editor
            move submit the-ferry draft review hana-seo author
            move approve the-ferry review approved mo-okafor editor
            move publish the-ferry approved published ida-lund publisher
            """),
        Legality(
            "a finding is let stand, and the text published",
            """
            as mo-okafor; note='Dialect' message waive the-chart approved approved mo-okafor editor \\
                | sed '$s/$/\\nGalley-Waiver: lang\\/invalid/' | commit
            move publish the-chart approved published ida-lund publisher
            """),
        Legality(
            "renamed with its folder and its approvals",
            """
            mkdir the-tide; echo x > the-tide/data.csv; save the-tide draft draft hana-seo author
            move submit the-tide draft review hana-seo author
            move approve the-tide review approved jun-park editor
            git mv the-tide.md the-tides.md; git mv the-tide the-tides; echo the-tides > the-tide.alias; as hana-seo
            message rename the-tides approved approved hana-seo author \\
                | sed '/^Galley-From/i Galley-Renamed-From: 2018/09/the-tide' | commit
            move publish the-tides approved published ida-lund publisher
            """),
        Legality(
            "an author spikes a draft that nobody else has touched",
            """
            longer the-tide; move submit the-tide draft review hana-seo author
            move withdraw the-tide review draft hana-seo author
            note=Thin move spike the-tide draft spiked hana-seo author
            """),
        Legality(
            "an author spikes a draft of hers after a merge, and under another name",
            """
            git checkout -q -b two main; later; rename the-tide the-tides draft
            git checkout -q -b one main; later; longer the-rope
            merged one two; later; note=Thin move spike the-tides draft spiked hana-seo author
            """),
        Legality("withdrawn after the approval", "move withdraw the-pilot approved draft hana-seo author"),
        Legality("a publisher renames what readers see", "rename the-ferry the-old-ferry published ida-lund publisher"),
        Legality("an author renames what readers see no more", "rename the-crane the-old-crane retracted"),
        Legality(
            "renamed there and back",
            """
            git mv the-tide.md the-tides.md; echo the-tides > the-tide.alias; as hana-seo
            message rename the-tides draft draft hana-seo author | sed '/^Galley-From/i Galley-Renamed-From: 2018/09/the-tide' | commit
            git rm -q the-tide.alias; git mv the-tides.md the-tide.md; echo the-tide > the-tides.alias
            message rename the-tide draft draft hana-seo author | sed '/^Galley-From/i Galley-Renamed-From: 2018/09/the-tides' | commit
            """),
        Legality(
            "an admin changes the policy, and it holds from the next commit on",
            """
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; as ada-ines; policy ada-ines admin | commit
            move approve the-lock review approved tom-reyl editor
            """),
        Legality(
            "an address in other letters",
            """
            as mo-okafor; export GIT_COMMITTER_EMAIL=Mo-Okafor@Example.org; state the-lock approved
            message approve the-lock review approved mo-okafor editor | commit
            """),
        Legality(
            "a note that quotes trailers as Galley writes them down",
            """
            note=$(printf 'As agreed.\\n\\n Galley-Event: publish\\n ---\\n') move approve the-lock review approved mo-okafor editor
            """),
        Legality(
            "an approval whose author, for git, is somebody else", warnings: ["author-not-actor"],
            """
            as mo-okafor; export GIT_AUTHOR_EMAIL=hana-seo@example.org; state the-lock approved
            message approve the-lock review approved mo-okafor editor | commit
            """),
        Legality(
            "a move under rules of the future", warnings: ["newer-rules"],
            """
            as mo-okafor; state the-lock approved
            message approve the-lock review approved mo-okafor editor | sed 's/^Galley-Rules: 2/Galley-Rules: 99/' | commit
            """),
        Legality(
            "several moves in one second",
            """
            move approve the-lock review approved mo-okafor editor
            move publish the-lock approved published ida-lund publisher
            """),
    ]
}
