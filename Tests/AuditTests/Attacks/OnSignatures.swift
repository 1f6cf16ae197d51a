extension Attack {
    /// Signatures that are missing, broken, somebody else's or of something else, where they are a duty.
    static let onSignatures: [Attack] = [
        Attack(
            "an approval is not signed", "unsigned", of: "the-lock",
            "unsigned; move approve the-lock review approved mo-okafor editor"),
        Attack(
            "a save is not signed", "unsigned", of: "the-tide",
            "unsigned; edit the-tide; save the-tide draft draft hana-seo author"),
        Attack(
            "a change of policy is not signed", "unsigned",
            """
            unsigned; sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; as ada-ines; policy ada-ines admin | commit
            """),
        Attack(
            "a change by hand is not signed", "unsigned", of: "the-lock", "unsigned; edit the-lock; by_hand hana-seo More"),
        Attack(
            "a change by hand in another's name is signed with one's own key", "signer-not-committer", of: "the-lock",
            """
            edit the-lock; as hana-seo; git config user.signingKey "$root/.git/keys/mo-okafor"; echo More | commit
            """),
        Attack(
            "a change by hand is signed with a key that is on nobody's entry", "unknown-key", of: "the-lock",
            "strange_key; edit the-lock; as hana-seo; git config user.signingKey \"$NOTES/stranger\"; echo More | commit"),
        Attack(
            "a signature of a change by hand is moved to another", "bad-signature", of: "the-lock",
            """
            edit the-tide; by_hand hana-seo More
            signature | sed -e 's/^gpgsig //' -e 's/^ //' > "$NOTES/moved"
            unsigned; edit the-lock; by_hand hana-seo More; with_signature "$NOTES/moved"
            """),
        Attack(
            "an approval is rebased without signing it again", "unsigned", of: "the-lock",
            """
            git checkout -q -b side; move approve the-lock review approved mo-okafor editor
            git checkout -q main; edit the-tide; save the-tide draft draft hana-seo author
            as mo-okafor; unsigned; git rebase -q main side; git checkout -q main; git merge -q --ff-only side
            """),
        Attack(
            "an approval is amended and keeps its signature", "bad-signature", of: "the-lock",
            """
            note='Read' move approve the-lock review approved mo-okafor editor
            git cat-file commit HEAD | sed 's/^Read$/Read twice/' | replace_head
            """),
        Attack(
            "a signature is moved to another commit", "bad-signature", of: "the-lock",
            """
            move approve the-mast review approved mo-okafor editor
            signature | sed -e 's/^gpgsig //' -e 's/^ //' > "$NOTES/moved"
            unsigned; move approve the-lock review approved mo-okafor editor
            with_signature "$NOTES/moved"
            """),
        Attack(
            "a signature of an old version of the same approval", "bad-signature", of: "the-lock",
            """
            move approve the-lock review approved mo-okafor editor
            signature | sed -e 's/^gpgsig //' -e 's/^ //' > "$NOTES/moved"
            git reset -q --hard HEAD~1; edit the-lock; save the-lock review review hana-seo author
            unsigned; move approve the-lock review approved mo-okafor editor
            with_signature "$NOTES/moved"; forget
            """),
        Attack(
            "a signature for another purpose", "bad-signature", of: "the-lock",
            """
            unsigned; move approve the-lock review approved mo-okafor editor
            payload > "$NOTES/approval"; ssh-keygen -q -Y sign -n file -f "$root/.git/keys/mo-okafor" "$NOTES/approval" 2> /dev/null
            with_signature "$NOTES/approval.sig"
            """),
        Attack(
            "a signature that is cut short", "bad-signature", of: "the-lock",
            """
            move approve the-lock review approved mo-okafor editor
            git cat-file commit HEAD | sed '/^ [A-Za-z0-9]/{n;d}' | replace_head
            """),
        Attack(
            "a signature that is none", "bad-signature", of: "the-lock",
            """
            unsigned; move approve the-lock review approved mo-okafor editor
            printf -- '-----BEGIN SSH SIGNATURE-----\\nAAAA\\n-----END SSH SIGNATURE-----\\n' > "$NOTES/none"
            with_signature "$NOTES/none"
            """),
        Attack(
            "a signature of another kind", "bad-signature", of: "the-lock",
            """
            unsigned; move approve the-lock review approved mo-okafor editor
            printf -- '-----BEGIN PGP SIGNATURE-----\\n\\niQ==\\n-----END PGP SIGNATURE-----\\n' > "$NOTES/pgp"
            with_signature "$NOTES/pgp"
            """),
        Attack(
            "a key that is on nobody's entry", "unknown-key", of: "the-lock",
            """
            strange_key; as mo-okafor; state the-lock approved; git config user.signingKey "$NOTES/stranger"
            message approve the-lock review approved mo-okafor editor | commit
            """),
        Attack(
            "a key that was retired, and a date from before", "unknown-key", of: "the-lock",
            """
            key=$(cut -d' ' -f2 "$root/.git/keys/mo-okafor.pub")
            sed -i "s|\\(.*{key: [^,]*$key[^,}]*\\)|\\1, retired: 2018-09-08|" "$root/masthead.yml"; grep -q 'retired: 2018-09-08' "$root/masthead.yml"
            as ada-ines; policy ada-ines admin | commit
            export GIT_COMMITTER_DATE=$(git log -1 --format=@%ct)
            move approve the-lock review approved mo-okafor editor
            """),
        Attack(
            "signed with an author's key", "signer-not-committer", of: "the-lock",
            """
            as mo-okafor; state the-lock approved; git config user.signingKey "$root/.git/keys/hana-seo"
            message approve the-lock review approved mo-okafor editor | commit
            """),
        Attack(
            "signed with another editor's key", "signer-not-committer", of: "the-lock",
            """
            as mo-okafor; state the-lock approved; git config user.signingKey "$root/.git/keys/jun-park"
            message approve the-lock review approved mo-okafor editor | commit
            """),
        Attack(
            "the duty to sign is dropped by hand", "policy-by-hand", at: "galley.yml",
            "unsigned; sed -i '/^signatures/d' \"$root/galley.yml\"; by_hand ada-ines 'No more'"),
        Attack(
            "the duty to sign is dropped without signing that", "unsigned",
            """
            unsigned; sed -i '/^signatures/d' "$root/galley.yml"; as ada-ines; policy ada-ines admin | commit
            """),
        Attack(
            "somebody puts a key of hers on her own entry", "role-not-held",
            """
            strange_key
            echo "  - {id: zed, name: Z., emails: [zed@example.org], roles: [editor], keys: ['$(cat "$NOTES/stranger.pub")']}" \\
                >> "$root/masthead.yml"
            as mo-okafor; policy mo-okafor admin | commit
            """),
        Attack(
            "a key is given to somebody else", "policy-invalid", at: "masthead.yml",
            """
            sed -i -e 's/id: hana-seo/id: swap/' -e 's/id: jun-park/id: hana-seo/' -e 's/id: swap/id: jun-park/' "$root/masthead.yml"
            as ada-ines; policy ada-ines admin | commit
            """),
        Attack(
            "a key is removed", "policy-invalid", at: "masthead.yml",
            """
            sed -i '/mo-okafor/,/hana-seo/s/, keys: .*\\]}/}/' "$root/masthead.yml"; as ada-ines; policy ada-ines admin | commit
            """),
    ]

    /// Changes of policy that need others, where `policy_approvals` asks for them.
    static let onConsents: [Attack] = [
        Attack(
            "an admin changes alone what needs another's consent", "policy-alone", at: "masthead.yml",
            """
            as ada-ines
            sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' "$root/masthead.yml"
            echo 'policy_approvals: 1' >> "$root/galley.yml"; policy ada-ines admin | commit
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; policy ada-ines admin | commit
            """),
        Attack(
            "an admin puts a key on his own entry where that needs another's consent", "policy-alone", at: "masthead.yml",
            """
            as ada-ines; ssh-keygen -q -t ed25519 -N '' -C ada -f "$NOTES/own"
            sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' "$root/masthead.yml"
            echo 'policy_approvals: 1' >> "$root/galley.yml"; policy ada-ines admin | commit
            sed -i "/ada-ines/s|}|, keys: ['$(cat "$NOTES/own.pub")']}|" "$root/masthead.yml"; policy ada-ines admin | commit
            """),
        Attack(
            "an admin consents to himself", "policy-alone", at: "masthead.yml",
            """
            as ada-ines
            sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' "$root/masthead.yml"
            echo 'policy_approvals: 1' >> "$root/galley.yml"; policy ada-ines admin | commit
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; git stash -q
            policy ada-ines admin | sed -e 's/Galley-Event: policy/Galley-Event: policy-consent/' \\
                -e "/^Galley-Rules/i Galley-Content: sha256:$(printf %064d 1)" | commit
            git stash pop -q; policy ada-ines admin | commit
            """),
        Attack(
            "the consent was to another change", "policy-alone", at: "masthead.yml",
            """
            as ada-ines
            sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' "$root/masthead.yml"
            echo 'policy_approvals: 1' >> "$root/galley.yml"; policy ada-ines admin | commit
            as jun-park; policy jun-park admin | sed -e 's/Galley-Event: policy/Galley-Event: policy-consent/' \\
                -e "/^Galley-Rules/i Galley-Content: sha256:$(printf %064d 1)" | commit
            as ada-ines; sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; policy ada-ines admin | commit
            """),
        Attack(
            "the consent was given before a merge brought another policy", "policy-alone", at: "masthead.yml",
            """
            as ada-ines
            sed -i '/jun-park/s/\\[editor, author\\]/[editor, author, admin]/' "$root/masthead.yml"
            echo 'policy_approvals: 1' >> "$root/galley.yml"; policy ada-ines admin | commit
            sed -i '/tom-reyl/s/author/editor/; /mo-okafor/s/editor/publisher/' "$root/masthead.yml"; wanted=$(policy_digest)
            git checkout -q -- "$root"; as jun-park; consent "$wanted" jun-park admin | commit
            git checkout -q -b side HEAD~1; as ada-ines; sed -i '/mo-okafor/s/editor/publisher/' "$root/masthead.yml"
            between=$(policy_digest); git checkout -q -- "$root"
            as jun-park; consent "$between" jun-park admin | commit
            as ada-ines; sed -i '/mo-okafor/s/editor/publisher/' "$root/masthead.yml"; policy ada-ines admin | commit
            git checkout -q main; git merge -q --no-ff -m Merge side
            sed -i '/tom-reyl/s/author/editor/' "$root/masthead.yml"; policy ada-ines admin | commit
            """),
    ]
}
