extension Attack {
    /// A published text is changed by hand, and `$bad` is the commit.
    private static let silent = "edit the-ferry; by_hand mo-okafor 'Fix'; bad=$(git rev-parse HEAD)\n"
    /// The message of an acknowledgement: PERSON ROLE FINDING…
    private static let acknowledge = """
        acknowledge() {
            printf 'acknowledge: it stands\\n\\nIt cannot be undone.\\n\\nGalley-Event: acknowledge\\nGalley-By: %s\\n' "$1"
            printf 'Galley-Role: %s\\nGalley-Rules: 2\\n' "$2"; shift 2
            printf 'Galley-Acknowledges: %s\\n' "$@"
        }

        """

    /// Acknowledgements that cover more than they may, or by people who may not.
    static let onAcknowledgements: [Attack] = [
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
