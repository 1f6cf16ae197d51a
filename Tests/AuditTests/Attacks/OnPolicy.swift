extension Attack {
    /// Mastheads, workflows and settings, changed for one's own purpose.
    static let onPolicy: [Attack] = [
        Attack(
            "somebody makes himself an editor in the commit that uses it", "mixed-commit", of: "the-lock",
            """
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"
            move approve the-lock review approved tom-reyl editor
            """),
        Attack(
            "a release under rules that are given up", "older-rules", of: "the-lock",
            """
            state the-lock approved; as mo-okafor
            message approve the-lock review approved mo-okafor editor | sed 's/^Galley-Rules: 2/Galley-Rules: 1/' | commit
            """),
        Attack(
            "the rules are set back", "policy-invalid", at: "galley.yml",
            """
            sed -i 's/^rules: 2/rules: 1/' "$root/galley.yml"; as ada-ines
            policy ada-ines admin | commit
            """),
        Attack(
            "a policy event changes an article on the way", "mixed-commit", of: "the-lock",
            """
            sed -i 's/^title: .*/title: The Review/' "$root/galley.yml"; state the-lock approved; as ada-ines
            policy ada-ines admin | commit
            """),
        Attack(
            "somebody makes himself an editor by hand", "policy-by-hand", at: "masthead.yml",
            "sed -i '/tom-reyl/s/author/editor/' \"$root/masthead.yml\"; by_hand tom-reyl 'Masthead'"),
        Attack(
            "an admin changes the masthead by hand", "policy-by-hand", at: "masthead.yml",
            "sed -i '/tom-reyl/s/author/editor/' \"$root/masthead.yml\"; by_hand ada-ines 'Masthead'"),
        Attack(
            "a workflow is loosened by hand", "policy-by-hand", at: "workflows/editorial.yml",
            "sed -i 's/by: editor, decision/by: [editor, author], decision/' \"$root/workflows/editorial.yml\"; by_hand ada-ines 'Workflow'"
        ),
        Attack(
            "the settings are changed by hand", "policy-by-hand", at: "galley.yml",
            "sed -i 's/careful/editorial/' \"$root/galley.yml\"; by_hand ada-ines 'Settings'"),
        Attack(
            "a workflow is laid beside by hand", "policy-by-hand", at: "workflows/quick.yml",
            """
            sed 's/^name: .*/name: quick/' "$root/workflows/editorial.yml" > "$root/workflows/quick.yml"
            by_hand ada-ines 'Workflow'
            """),
        Attack(
            "a change of policy is taken back with git revert", "policy-by-hand", at: "masthead.yml",
            "as ada-ines; git revert --no-edit $(git log -1 --format=%H -- \"$root/masthead.yml\")"),
        Attack(
            "a change of policy by somebody without the role", "role-not-held",
            """
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; as mo-okafor; policy mo-okafor admin | commit
            """),
        Attack(
            "a change of policy by an editor in her own role", "role-not-held",
            """
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; as mo-okafor; policy mo-okafor editor | commit
            """),
        Attack(
            "a change of policy that another committed", "committer-not-actor",
            """
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; as tom-reyl; policy ada-ines admin | commit
            """),
        Attack(
            "somebody makes himself an admin and then changes the policy", "role-not-held",
            """
            sed -i '/tom-reyl/s/author/admin/' "$root/masthead.yml"; as tom-reyl; policy tom-reyl admin | commit
            """),
        Attack(
            "a workflow that lets texts out past no decision", "policy-invalid", at: "workflows/editorial.yml",
            """
            sed -i 's/from: approved, to: published/from: [review, approved], to: published/' "$root/workflows/editorial.yml"
            as ada-ines; policy ada-ines admin | commit
            """),
        Attack(
            "a workflow that keeps a changed text approved", "policy-invalid", at: "workflows/editorial.yml",
            """
            sed -i 's/edited: review/edited: stay/' "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit
            """),
        Attack(
            "an id is removed from the masthead", "policy-invalid", at: "masthead.yml",
            "sed -i '/rik-stam/d' \"$root/masthead.yml\"; as ada-ines; policy ada-ines admin | commit"),
        Attack(
            "an id is given to somebody else's address twice", "policy-invalid", at: "masthead.yml",
            """
            sed -i 's/tom-reyl@example.org/TOM-reyl@example.org, mo-okafor@EXAMPLE.org/' "$root/masthead.yml"
            as ada-ines; policy ada-ines admin | commit
            """),
        Attack(
            "settings that cannot be read", "policy-invalid", at: "galley.yml",
            "echo 'aprovals: 0' >> \"$root/galley.yml\"; as ada-ines; policy ada-ines admin | commit"),
        Attack(
            "a masthead that cannot be read", "policy-invalid", at: "masthead.yml",
            "echo '}' >> \"$root/masthead.yml\"; as ada-ines; policy ada-ines admin | commit"),
        Attack(
            "the settings name a workflow that there is not", "policy-invalid", at: "galley.yml",
            "sed -i 's/careful/quick/' \"$root/galley.yml\"; as ada-ines; policy ada-ines admin | commit"),
        Attack(
            "a workflow that is in use is removed", "policy-invalid", at: "workflows/careful.yml",
            "git rm -q \"$root/workflows/careful.yml\"; as ada-ines; policy ada-ines admin | commit"),
        Attack(
            "the masthead is removed", "policy-invalid", at: "masthead.yml",
            "git rm -q \"$root/masthead.yml\"; as ada-ines; policy ada-ines admin | commit"),
        Attack(
            "the settings are removed", "policy-invalid", at: "galley.yml",
            "git rm -q \"$root/galley.yml\"; as ada-ines; policy ada-ines admin | commit"),
    ]
}
