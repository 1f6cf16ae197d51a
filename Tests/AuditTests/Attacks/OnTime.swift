extension Attack {
    /// A text under embargo until the year 2030 goes out on a date after it.
    private static let embargoed = """
        sed -i '2i embargo_until: 2030-01-01T00:00:00Z' the-tide.md; save the-tide draft draft hana-seo author
        move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor

        """
    private static let year2031 = "export GIT_COMMITTER_DATE='@1924992000 +0000' GIT_AUTHOR_DATE='@1924992000 +0000'\n"

    /// Clocks that are wrong.
    static let onTime: [Attack] = [
        Attack(
            "a commit of the year 2100", "ahead-of-clock",
            "export GIT_COMMITTER_DATE='@4102444800 +0000'; echo x > \"$root/notes.txt\"; by_hand someone-else 'Notes'"),
        Attack(
            "a commit of the last second that can be counted", "ahead-of-clock",
            """
            as hana-seo; echo x > "$root/notes.txt"; git add -A "$root"
            committed=9223372036854775807; echo Notes | raw_commit
            """),
        Attack(
            "a commit of more seconds than can be counted", "ahead-of-clock",
            """
            as hana-seo; echo x > "$root/notes.txt"; git add -A "$root"
            committed=99999999999999999999; echo Notes | raw_commit
            """),
        Attack(
            "a commit of more seconds than can be counted, where the audit begins before it", "ahead-of-clock",
            """
            as hana-seo; echo x > "$root/notes.txt"; git add -A "$root"
            committed=99999999999999999999; echo Notes | raw_commit; arguments --since HEAD~1
            """),
        Attack(
            "a move of the year 2100", "ahead-of-clock", of: "the-lock",
            "export GIT_COMMITTER_DATE='@4102444800 +0000'; move approve the-lock review approved mo-okafor editor"),
        Attack(
            "a text under embargo goes out on a date that a later move contradicts", "embargo-broken", of: "the-tide",
            embargoed + year2031 + """
                move publish the-tide approved published ida-lund publisher; culprit HEAD
                export GIT_COMMITTER_DATE=@1550000000 GIT_AUTHOR_DATE=@1550000000
                edit the-rope; save the-rope draft draft hana-seo author
                """),
        Attack(
            "a text under embargo goes out on a date that a later commit by hand contradicts", "embargo-broken", of: "the-tide",
            embargoed + year2031 + """
                move publish the-tide approved published ida-lund publisher; culprit HEAD
                export GIT_COMMITTER_DATE=@1550000000 GIT_AUTHOR_DATE=@1550000000
                echo x > "$root/notes.txt"; by_hand someone-else 'Notes'
                """),
        Attack(
            "a text under embargo goes out on a date that a later merge contradicts", "embargo-broken", of: "the-tide",
            embargoed + """
                git checkout -q -b side; echo x > "$root/notes.txt"; by_hand someone-else 'Notes'; git checkout -q main

                """ + year2031 + """
                    move publish the-tide approved published ida-lund publisher; culprit HEAD
                    export GIT_COMMITTER_DATE=@1550000000; git merge -q --no-ff -m Merge side
                    """),
    ]
}
