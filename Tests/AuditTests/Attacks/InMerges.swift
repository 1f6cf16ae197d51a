extension Attack {
    /// What a commit may not do, done by a merge.
    static let inMerges: [Attack] = [
        inBothOrders(
            "a merge makes the masthead a program", "odd-entry", at: "masthead.yml",
            "apart; join_own $first $second 'chmod +x \"$root/masthead.yml\"'"),
        inBothOrders(
            "a merge makes a workflow a program", "odd-entry", at: "workflows/editorial.yml",
            "apart; join_own $first $second 'chmod +x \"$root/workflows/editorial.yml\"'"),
        inBothOrders(
            "a merge makes the settings a symbolic link", "odd-entry", at: "galley.yml",
            "apart; join_own $first $second 'mv \"$root/galley.yml\" \"$root/g.yml\"; ln -s g.yml \"$root/galley.yml\"'"),
        inBothOrders(
            "a merge makes an article a symbolic link", "odd-entry", of: "the-tide",
            "apart; join_own $first $second 'ln -sf the-ferry.md the-tide.md'"),
        inBothOrders(
            "a merge makes a published article a program", "odd-entry", of: "the-ferry",
            "apart; join_own $first $second 'chmod +x the-ferry.md'"),
        inBothOrders(
            "a merge makes a folder of photos a submodule of the same id", "odd-entry", of: "the-pier",
            """
            apart; module() {
                id=$(git rev-parse HEAD:./the-pier); git rm -rq --cached the-pier; rm -r the-pier
                git update-index --add --cacheinfo "160000,$id,articles/2018/09/the-pier"
            }
            staged=1 join_own $first $second module
            """),
        inBothOrders(
            "a merge puts a folder in the place of an article", "odd-entry", of: "the-tide",
            "apart; join_own $first $second 'rm the-tide.md; mkdir the-tide.md; echo x > the-tide.md/x'"),
        inBothOrders(
            "a merge lays an article beside its twin in capitals", "case-twins", at: "articles/2018/09/The-Tide.md",
            "apart; join_own $first $second 'cp the-tide.md The-Tide.md'"),
        inBothOrders(
            "a merge lays a masthead beside its twin in capitals", "case-twins", at: "Masthead.yml",
            "apart; join_own $first $second 'cp \"$root/masthead.yml\" \"$root/Masthead.yml\"'"),
        inBothOrders(
            "a merge brings together what differs in the case of letters", "case-twins", of: "the-tide",
            """
            git checkout -q -b one; mkdir the-tide; printf x > the-tide/map.png; later; save the-tide draft draft hana-seo author
            git checkout -q -b two main; mkdir the-tide; printf x > the-tide/Map.png; later; save the-tide draft draft hana-seo author
            merged $first $second
            """),
        inBothOrders(
            "a merge leaves a masthead that cannot be read", "policy-invalid", at: "masthead.yml",
            "apart; join_own $first $second 'echo \"people: [\" > \"$root/masthead.yml\"'"),
        inBothOrders(
            "a merge takes somebody off the masthead", "policy-invalid", at: "masthead.yml",
            "apart; join_own $first $second 'sed -i /tom-reyl/d \"$root/masthead.yml\"'"),
        inBothOrders(
            "a merge leaves an article that cannot be read", "unreadable", of: "the-tide",
            "apart; join_own $first $second 'echo Nothing > the-tide.md'"),
        inBothOrders(
            "a merge makes an old name lead elsewhere", "merge-changed", at: "articles/2018/09/the-nets.alias",
            "apart; join_own $first $second 'echo the-ferry > the-nets.alias'"),
        inBothOrders(
            "a published text from the one side, and a photo of it from the other", "merge-changed", of: "the-pier",
            """
            later; move revise the-pier published draft hana-seo author; move submit the-pier draft review hana-seo author
            git checkout -q -b one; later; move approve the-pier review approved mo-okafor editor
            move publish the-pier approved published ida-lund publisher
            git checkout -q -b two main; later; printf x >> the-pier/skerrin-pier.png; save the-pier review review jun-park editor
            merged $first $second
            """),
        inBothOrders(
            "whoever joins a text and a photo decides about it", "self-approval", of: "the-pier",
            """
            later; move revise the-pier published draft hana-seo author
            git checkout -q -b one; later; longer the-pier
            git checkout -q -b two main; later; printf x >> the-pier/skerrin-pier.png; save the-pier draft draft jun-park editor
            later; as mo-okafor; git checkout -q $first; git merge -q --no-ff -m Merge $second; git checkout -q -B main
            move submit the-pier draft review hana-seo author; later; move approve the-pier review approved mo-okafor editor
            """),
        inBothOrders(
            "a merge lays a text beside the months", "stray-file", at: "articles/evil.md",
            "apart; join_own $first $second 'cp the-tide.md ../../evil.md'"),
        inBothOrders(
            "a merge leaves a text in the folder of an article that has another name", "stray-file",
            at: "articles/2018/09/the-tide/index.md",
            """
            git checkout -q -b one; later; mkdir the-tide; echo Text > the-tide/index.md; save the-tide draft draft hana-seo author
            git checkout -q -b two main; later; rename the-tide the-long-tide draft
            merged $first $second
            """),
        inBothOrders(
            "an approver wrote the same words on the other side, by an earlier clock", "stale-approval", of: "the-lock",
            sameWords("save the-lock review review mo-okafor editor")),
        inBothOrders(
            "an approver wrote the same words on the other side by hand", "stale-approval", of: "the-lock",
            sameWords("by_hand mo-okafor Words")),
        inBothOrders(
            "an approver wrote the same words on the other side of a rename", "stale-approval", of: "the-sluice",
            """
            git checkout -q -b two; later; edit the-lock; save the-lock review review mo-okafor editor
            git checkout -q -b one main; later; edit the-lock; save the-lock review review hana-seo author
            later; rename the-lock the-sluice review
            later; move approve the-sluice review approved mo-okafor editor
            merged $first $second; later; move publish the-sluice approved published ida-lund publisher
            """),
        inBothOrders(
            "a writer approves words that were rejected beside somebody who wrote the same", "self-approval", of: "the-lock",
            """
            \(rejectedBeside); merged $first $second; later; move submit the-lock draft review hana-seo author
            later; move approve the-lock review approved mo-okafor editor
            """),
    ].flatMap { $0 }

    /// Mo writes what Hana writes on the other line, where Mo approves it later: HOW.
    static func sameWords(_ how: String) -> String {
        """
        git checkout -q -b two; later; edit the-lock; \(how)
        git checkout -q -b one main; later; edit the-lock; save the-lock review review hana-seo author
        later; move approve the-lock review approved mo-okafor editor
        merged $first $second; later; move publish the-lock approved published ida-lund publisher
        """
    }

    /// Mo's words are approved and rejected, and Tom writes the same on the other line in between.
    static let rejectedBeside = """
        git checkout -q -b one; later; edit the-lock; save the-lock review review mo-okafor editor
        later; move approve the-lock review approved jun-park editor
        git checkout -q -b two main; later; edit the-lock; save the-lock review review tom-reyl author
        git checkout -q one; later; note=No move reject the-lock approved draft jun-park editor
        """
}
