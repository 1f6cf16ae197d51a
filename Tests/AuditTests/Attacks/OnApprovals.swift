extension Attack {
    /// Four eyes that are two, and approvals of something else.
    static let onApprovals: [Attack] = [
        Attack(
            "an editor approves an article of his own", "self-approval", of: "the-gull",
            "move approve the-gull review approved jun-park editor"),
        Attack(
            "an editor approves what she saved in the other role", "self-approval", of: "the-lock",
            """
            edit the-lock; save the-lock review review jun-park author
            move approve the-lock review approved jun-park editor
            """),
        Attack(
            "an editor approves what she is a co-author of", "self-approval", of: "the-lock",
            """
            edit the-lock; as hana-seo
            message save the-lock review review hana-seo author \\
                | sed '$s/$/\\nCo-authored-by: Mo Okafor <mo-okafor@example.org>/' | commit
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "an editor approves what she changed by hand", "self-approval", of: "the-lock",
            "edit the-lock; by_hand mo-okafor 'A comma'; move approve the-lock review approved mo-okafor editor"),
        Attack(
            "an editor approves what she is a co-author of by hand", "self-approval", of: "the-lock",
            """
            edit the-lock; as hana-seo
            printf 'A comma\\n\\nCo-authored-by: Mo Okafor <mo-okafor@example.org>\\n' | commit
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "an approval of words that were written by hand in another's name", "self-approval", of: "the-lock",
            """
            edit the-lock; as mo-okafor; export GIT_AUTHOR_NAME=hana-seo GIT_AUTHOR_EMAIL=hana-seo@example.org; echo More | commit
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "an editor approves what git says that she wrote", "self-approval", of: "the-lock",
            """
            edit the-lock; as hana-seo; export GIT_AUTHOR_EMAIL=mo-okafor@example.org
            message save the-lock review review hana-seo author | commit
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "an editor approves what she wrote under an address in capitals", "self-approval", of: "the-lock",
            """
            edit the-lock; as hana-seo; export GIT_AUTHOR_EMAIL=Mo-Okafor@Example.ORG
            message save the-lock review review hana-seo author | commit
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "an editor approves what the article says is hers", "self-approval", of: "the-lock",
            """
            sed -i 's/^authors: .*/authors: [hana-seo, mo-okafor]/' the-lock.md
            save the-lock review review hana-seo author
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "an editor approves what she wrote before it was rejected", "self-approval", of: "the-lock",
            """
            edit the-lock; by_hand mo-okafor 'A comma'
            note='Not yet' move reject the-lock review draft jun-park editor
            move submit the-lock draft review hana-seo author
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "an editor approves what she wrote under another name of the article", "self-approval", of: "the-locks",
            """
            edit the-lock; by_hand mo-okafor 'A comma'
            git mv the-lock.md the-locks.md; echo the-locks > the-lock.alias; as hana-seo
            message rename the-locks review review hana-seo author \\
                | sed '/^Galley-From/i Galley-Renamed-From: 2018/09/the-lock' | commit
            move approve the-locks review approved mo-okafor editor
            """),
        Attack(
            "an editor approves what she brought in by a merge", "self-approval", of: "the-lock",
            """
            git checkout -q -b side; edit the-lock; by_hand mo-okafor 'A comma'
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            git merge -q --no-ff -m 'Merge' side
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "a stranger's words are approved", "unknown-writer", of: "the-lock",
            "edit the-lock; by_hand someone-else 'A gift'; move approve the-lock review approved mo-okafor editor"),
        Attack(
            "a stranger's words are approved that an author saved", "unknown-writer", of: "the-lock",
            """
            edit the-lock; as hana-seo; export GIT_AUTHOR_EMAIL=agency@elsewhere.example
            message save the-lock review review hana-seo author | commit
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "the same editor approves twice", "repeated-approval", of: "the-mast",
            "move approve the-mast review approved jun-park editor"),
        Attack(
            "the same editor approves again without moving it", "repeated-approval", of: "the-mast",
            "move approve the-mast review review jun-park editor"),
        Attack(
            "one approval of two is dropped by git rebase --exec", "approval-missing", of: "the-bell",
            """
            base=$(git rev-parse HEAD)
            move submit the-bell draft review hana-seo author
            move approve the-bell review review jun-park editor
            move approve the-bell review approved mo-okafor editor
            move publish the-bell approved published ida-lund publisher
            GIT_SEQUENCE_EDITOR='sed -i "0,/approve/{/approve/d}"' git rebase -q -i --exec \
                'GIT_COMMITTER_EMAIL=$(git log -1 --format=%ae) git commit -q --amend --allow-empty --no-edit' $base
            forget
            """),
        Attack(
            "published on an approval by somebody who has left since", "stale-approval", of: "the-pilot",
            """
            sed -i '/jun-park/s/}$/, retired: true}/' "$root/masthead.yml"; as ada-ines; policy ada-ines admin | commit
            move publish the-pilot approved published ida-lund publisher
            """),
        Attack(
            "the only approval is left out", "state-mismatch", of: "the-tide",
            """
            move submit the-tide draft review hana-seo author
            move approve the-tide review approved mo-okafor editor
            move publish the-tide approved published ida-lund publisher
            publish=$(git log -1 --format=%B | git commit-tree HEAD^{tree} -p HEAD~2)
            git reset -q --hard $publish; forget
            """),
        Attack(
            "published with a text that came after the approval", "stale-approval", of: "the-pilot",
            """
            edit the-pilot; by_hand hana-seo 'Only a comma'
            move publish the-pilot approved published ida-lund publisher
            """),
        Attack(
            "published with a text that came after the approval and went again", "stale-approval", of: "the-pilot",
            """
            edit the-pilot; by_hand hana-seo 'Only a comma'
            sed -i '$d' the-pilot.md; by_hand hana-seo 'No comma'
            move publish the-pilot approved published ida-lund publisher
            """),
        Attack(
            "published after the approval was taken back", "stale-approval", of: "the-pilot",
            """
            note='No' move reject the-pilot approved draft mo-okafor editor
            move submit the-pilot draft review hana-seo author
            state the-pilot approved; by_hand hana-seo 'Was approved'
            move publish the-pilot approved published ida-lund publisher
            """),
        Attack(
            "published on an approval of another content in the trailer", "approval-missing", of: "the-lock",
            """
            content=$(digest the-pilot) move approve the-lock review approved mo-okafor editor
            move publish the-lock approved published ida-lund publisher
            """),
        Attack(
            "a waiver by somebody who may not", "waiver-invalid", of: "the-chart",
            """
            as hana-seo; note='Dialect' message waive the-chart approved approved hana-seo author \\
                | sed '$s/$/\\nGalley-Waiver: lang\\/invalid/' | commit
            """),
        Attack(
            "a waiver of another content", "content-hash-mismatch", of: "the-chart",
            """
            as mo-okafor; note='Dialect' content=$(digest the-lock) message waive the-chart approved approved mo-okafor editor \\
                | sed '$s/$/\\nGalley-Waiver: lang\\/invalid/' | commit
            """),
        Attack(
            "a waiver of a rule that there is not", "waiver-invalid", of: "the-chart",
            """
            as mo-okafor; note='All' message waive the-chart approved approved mo-okafor editor \\
                | sed '$s/$/\\nGalley-Waiver: all/' | commit
            """),
        Attack(
            "a waiver without a reason", "note-missing", of: "the-chart",
            """
            as mo-okafor; message waive the-chart approved approved mo-okafor editor \\
                | sed '$s/$/\\nGalley-Waiver: lang\\/invalid/' | commit
            """),
    ]
}
