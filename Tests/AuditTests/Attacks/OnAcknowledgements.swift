extension Attack {
    /// A published text is changed by hand, and `$bad` is the commit.
    private static let silent = "edit the-ferry; by_hand mo-okafor 'Fix'; bad=$(git rev-parse HEAD)\n"
    /// The message of an acknowledgement: PERSON ROLE FINDING…
    static let acknowledge = """
        acknowledge() {
            printf 'acknowledge: it stands\\n\\nIt cannot be undone.\\n\\nGalley-Event: acknowledge\\nGalley-By: %s\\n' "$1"
            printf 'Galley-Role: %s\\nGalley-Rules: 2\\n' "$2"; shift 2
            printf 'Galley-Acknowledges: %s\\n' "$@"
        }

        """

    /// Acknowledgements that cover more than they may, or by people who may not.
    static let onAcknowledgements: [Attack] =
        [
            Attack(
                "an editor acknowledges her own silent edit", "silent-edit", of: "the-ferry",
                silent + acknowledge + """
                    culprit HEAD; arguments --acknowledged
                    as mo-okafor; acknowledge mo-okafor editor "audit/silent-edit $bad" | commit
                    """),
            Attack(
                "an editor acknowledges as an admin", "role-not-held",
                silent + acknowledge + """
                    arguments --acknowledged; as mo-okafor; acknowledge mo-okafor admin "audit/silent-edit $bad" | commit
                    """),
            Attack(
                "a commit that comes later is acknowledged", "silent-edit", of: "the-ferry",
                acknowledge + """
                    arguments --acknowledged
                    git checkout -q -b side; edit the-ferry; by_hand mo-okafor 'Fix'; culprit HEAD; bad=$(git rev-parse HEAD)
                    git checkout -q main; as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                    git merge -q --no-ff -m Merge side
                    """),
            Attack(
                "an acknowledgement of a commit that is not there", "acknowledgement-invalid",
                acknowledge + """
                    arguments --acknowledged; as ada-ines
                    acknowledge ada-ines admin "audit/silent-edit $(printf '%040d' 7)" | commit
                    """),
            Attack(
                "what is no fault is acknowledged", "acknowledgement-invalid",
                "longer the-rope; bad=$(git rev-parse HEAD)\n" + acknowledge + """
                    arguments --acknowledged; as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                    """),
            Attack(
                "what is no fault was acknowledged where the audit begins later", "acknowledgement-invalid",
                "longer the-rope; bad=$(git rev-parse HEAD)\n" + acknowledge + """
                    longer the-rope; arguments --acknowledged --since $(git rev-parse HEAD)
                    as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                    """),
            Attack(
                "a broken embargo is acknowledged before it is broken", "embargo-broken", of: "the-tide",
                early + acknowledge + """
                    bad=$(git rev-parse HEAD); culprit HEAD; arguments --acknowledged
                    as ada-ines; acknowledge ada-ines admin "audit/embargo-broken $bad" | commit
                    export GIT_COMMITTER_DATE=@1550000000 GIT_AUTHOR_DATE=@1550000000
                    echo x > "$root/notes.txt"; by_hand someone-else 'Notes'
                    """),
            Attack(
                "an acknowledgement before the embargo is broken", "acknowledgement-invalid",
                early + acknowledge + """
                    bad=$(git rev-parse HEAD); arguments --acknowledged
                    as ada-ines; acknowledge ada-ines admin "audit/embargo-broken $bad" | commit; culprit HEAD
                    export GIT_COMMITTER_DATE=@1550000000 GIT_AUTHOR_DATE=@1550000000
                    echo x > "$root/notes.txt"; by_hand someone-else 'Notes'
                    """),
        ]
        + Attack.inBothOrders(
            "an editor's leave on the other line is acknowledged before the lines meet", "stale-policy", of: "the-lock",
            acknowledge + """
                git checkout -q -b one; later; leave mo-okafor
                git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor
                bad=$(git rev-parse HEAD); culprit HEAD; arguments --acknowledged
                later; as ada-ines; acknowledge ada-ines admin "audit/stale-policy $bad" | commit
                merged $first $second
                """) + others

    /// A text under an embargo goes out on a date that is too late.
    static let early = """
        sed -i '2i embargo_until: 2019-06-01T00:00:00Z' the-tide.md; save the-tide draft draft hana-seo author
        move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor
        export GIT_COMMITTER_DATE='@1577836800 +0000' GIT_AUTHOR_DATE='@1577836800 +0000'
        move publish the-tide approved published ida-lund publisher

        """

    private static let others: [Attack] = [
        Attack(
            "a whole rule is acknowledged", "trailer-injected",
            silent + acknowledge + """
                arguments --acknowledged; as ada-ines; acknowledge ada-ines admin 'audit/silent-edit *' | commit
                """),
        Attack(
            "an acknowledgement covers what another rule found", "silent-edit", of: "the-ferry",
            silent + acknowledge + """
                culprit HEAD; arguments --acknowledged
                as ada-ines; acknowledge ada-ines admin "audit/edit-by-hand $bad" | commit
                """),
        Attack(
            "an acknowledgement covers what came after it", "silent-edit", of: "the-ferry",
            silent + acknowledge + """
                arguments --acknowledged; as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                edit the-ferry; by_hand mo-okafor 'Fix again'
                """),
        Attack(
            "an acknowledgement changes the masthead as well", "acknowledgement-invalid",
            silent + acknowledge + """
                arguments --acknowledged; sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"
                as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                """),
        Attack(
            "an acknowledgement changes another file as well", "acknowledgement-invalid",
            silent + acknowledge + """
                arguments --acknowledged; echo x > "$root/README.md"
                as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                """),
        Attack(
            "an acknowledgement without a reason", "note-missing",
            silent + acknowledge + """
                arguments --acknowledged
                as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | sed '/^It cannot/,+1d' | commit
                """),
        Attack(
            "an acknowledgement under the rules of the past", "acknowledgement-invalid",
            silent + acknowledge + """
                arguments --acknowledged
                as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | sed 's/^Galley-Rules: 2/Galley-Rules: 1/' | commit
                """),
        Attack(
            "an admin acknowledges alone where others must consent", "policy-alone",
            silent + acknowledge + """
                arguments --acknowledged; as ada-ines
                sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' "$root/masthead.yml"
                echo 'policy_approvals: 1' >> "$root/galley.yml"; policy ada-ines admin | commit
                acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                """),
        Attack(
            "what was acknowledged is an error all the same", "silent-edit", of: "the-ferry",
            silent + acknowledge + """
                culprit HEAD; as ada-ines; acknowledge ada-ines admin "audit/silent-edit $bad" | commit
                """),
    ]
}
