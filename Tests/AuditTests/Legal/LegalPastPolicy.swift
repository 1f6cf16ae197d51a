extension Legality {
    /// What was done under one workflow stays what it was under the next.
    static let pastPolicy: [Legality] = [
        Legality(
            "a transition is renamed, and what it published is taken back",
            """
            sed -i 's/^  publish:/  release:/' "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit
            note='Wrong pier' move retract the-ferry published retracted ida-lund publisher
            """),
        Legality(
            "a transition is renamed, and what it published is revised and brought back",
            """
            sed -i 's/^  publish:/  release:/' "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit
            move revise the-ferry published draft hana-seo author
            edit the-ferry; save the-ferry draft draft hana-seo author
            git checkout -q HEAD~1 -- the-ferry.md
            move restore the-ferry draft published jun-park editor
            """),
        Legality(
            "a decision is renamed, and what it approved is published",
            """
            sed -i 's/^  approve:/  sign-off:/' "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit
            move publish the-pilot approved published ida-lund publisher
            """),
        Legality(
            "a decision is renamed after the first of two, and made by the second",
            """
            sed -i 's/^  approve:/  sign-off:/' "$root/workflows/careful.yml"; as ada-ines; policy ada-ines admin | commit
            move sign-off the-mast review approved mo-okafor editor
            move publish the-mast approved published ida-lund publisher
            """),
        Legality(
            "a transition that was used is gone, and the article goes on",
            """
            sed -i '/^  withdraw:/d' "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit
            move submit the-reef draft review hana-seo author
            move approve the-reef review approved mo-okafor editor
            move publish the-reef approved published ida-lund publisher
            """),
        Legality(
            "two decisions of two on two lines of history, and one of those who made them moves it on",
            """
            move submit the-bell draft review hana-seo author
            git checkout -q -b side; move approve the-bell review review jun-park editor
            git checkout -q main; move approve the-bell review review mo-okafor editor
            git merge -q --no-ff -m 'Merge' side
            move approve the-bell review approved jun-park editor
            move publish the-bell approved published ida-lund publisher
            """),
        Legality(
            "two decisions of two on two lines of history, and a third editor moves it on",
            """
            sed -i '/rik-stam/s/, retired: true//' "$root/masthead.yml"; as ada-ines; policy ada-ines admin | commit
            move submit the-bell draft review hana-seo author
            git checkout -q -b side; move approve the-bell review review jun-park editor
            git checkout -q main; move approve the-bell review review mo-okafor editor
            git merge -q --no-ff -m 'Merge' side
            move approve the-bell review approved rik-stam editor
            move publish the-bell approved published ida-lund publisher
            """),
        Legality(
            "fewer decisions are asked for, and one of those who made them moves it on",
            """
            sed -i 's/approvals: 2/approvals: 1/' "$root/workflows/careful.yml"; as ada-ines; policy ada-ines admin | commit
            move approve the-mast review approved jun-park editor
            move publish the-mast approved published ida-lund publisher
            """),
    ]
}
