extension Attack {
    /// An article of Hana's begins in the folder of the month: SLUG.
    private static let begin = """
        begin() {
            sed -e "s/^title: .*/title: The ${1#the-} at Skerrin/" the-tide.md > "$1.md"; as hana-seo
            message new "$1" '' draft hana-seo author | commit
            move submit "$1" draft review hana-seo author
        }

        """

    /// Files that stand where an article will be, or was, and files that are no article's.
    static let onFolders: [Attack] = [
        Attack(
            "an editor approves an article for which he laid out a picture before it began", "self-approval", of: "the-quay",
            begin + """
                mkdir the-quay; cp the-pier/skerrin-pier.png the-quay/quay.png; by_hand mo-okafor 'Picture'
                begin the-quay; move approve the-quay review approved mo-okafor editor
                """),
        Attack(
            "an editor approves an article for which he changed a picture before it began", "self-approval", of: "the-quay",
            begin + """
                mkdir the-quay; cp the-pier/skerrin-pier.png the-quay/quay.png; by_hand hana-seo 'Picture'
                echo x >> the-quay/quay.png; by_hand mo-okafor 'Another picture'
                begin the-quay; move approve the-quay review approved mo-okafor editor
                """),
        Attack(
            "an editor approves an article for which he laid out a picture on another line of history", "self-approval",
            of: "the-quay",
            begin + """
                git checkout -q -b side; mkdir the-quay; cp the-pier/skerrin-pier.png the-quay/quay.png; by_hand mo-okafor 'Picture'
                git checkout -q main; edit the-rope; save the-rope draft draft hana-seo author; git merge -q --no-ff -m Merge side
                begin the-quay; move approve the-quay review approved mo-okafor editor
                """),
        Attack(
            "an editor approves an article that begins anew over a picture of his", "self-approval", of: "the-tide",
            begin + """
                mkdir the-tide; cp the-pier/skerrin-pier.png the-tide/tide.png; by_hand mo-okafor 'Picture'
                cp the-tide.md "$NOTES/tide.md"; git rm -q the-tide.md; by_hand hana-seo 'Gone'
                cp "$NOTES/tide.md" the-tide.md; as hana-seo; message new the-tide '' draft hana-seo author | commit
                move submit the-tide draft review hana-seo author
                move approve the-tide review approved mo-okafor editor
                """),
        Attack(
            "an article is renamed onto files that lie there", "mixed-commit", of: "the-bell-rings",
            """
            mkdir the-bell-rings; cp the-pier/skerrin-pier.png the-bell-rings/bell.png; by_hand mo-okafor 'Picture'
            git mv the-bell.md the-bell-rings.md; echo the-bell-rings > the-bell.alias; as hana-seo
            message rename the-bell-rings draft draft hana-seo author \\
                | sed -e 's|^Galley-Article: .*|&\\nGalley-Renamed-From: 2018/09/the-bell|' | commit
            """),
        Attack(
            "an article begins where the old name of a published one stands", "alias-by-hand", of: "the-nets",
            """
            sed 's/^title: .*/title: Another/' the-tide.md > the-nets.md; as hana-seo
            message new the-nets '' draft hana-seo author | commit
            """),
        Attack(
            "a draft takes over the old name of a published article", "alias-by-hand", of: "the-nets",
            """
            git rm -q the-nets.alias; git mv the-tide.md the-nets.md; echo the-nets > the-tide.alias; as hana-seo
            message rename the-nets draft draft hana-seo author | sed "/^Galley-From/i Galley-Renamed-From: 2018/09/the-tide" | commit
            """),
        Attack(
            "an article is renamed into another month", "illegal-move", at: "2018/10/the-bell",
            """
            mkdir ../10; git mv the-bell.md ../10/the-bell.md; echo the-bell > the-bell.alias; as hana-seo; cp ../10/the-bell.md .
            message rename the-bell draft draft hana-seo author \\
                | sed -e 's|^Galley-Article: .*|Galley-Article: 2018/10/the-bell\\nGalley-Renamed-From: 2018/09/the-bell|' > "$NOTES/m"
            rm the-bell.md; commit < "$NOTES/m"
            """),
        Attack(
            "a text beside the months", "stray-file", at: "articles/evil.md",
            "cp the-tide.md ../../evil.md; by_hand hana-seo 'Stray'"),
        Attack(
            "a text under a name that is no article's", "stray-file", at: "articles/2018/09/Evil.md",
            "cp the-tide.md Evil.md; by_hand hana-seo 'Stray'"),
        Attack(
            "a text in a month that no year has", "stray-file", at: "articles/2018/13/evil.md",
            "mkdir ../13; cp the-tide.md ../13/evil.md; by_hand hana-seo 'Stray'"),
        Attack(
            "a text in a folder beside which no article stands", "stray-file", at: "articles/2018/09/evil/index.MD",
            "mkdir evil; cp the-tide.md evil/index.MD; by_hand hana-seo 'Stray'"),
        Attack(
            "a text beside the months, in a save", "stray-file", at: "articles/evil.md",
            "cp the-tide.md ../../evil.md; edit the-tide; save the-tide draft draft hana-seo author"),
    ]
}
