extension Attack {
    /// What was done under one workflow, told by another.
    static let onPastPolicy: [Attack] = [
        Attack(
            "a move that was no decision when it was made is called one afterwards", "illegal-move", of: "the-bell",
            """
            flow=$root/workflows/careful.yml; as ada-ines
            sed -i '/^  reject:/i \\  nod: {from: review, to: review, by: [author, editor]}' "$flow"; policy ada-ines admin | commit
            move submit the-bell draft review hana-seo author
            move nod the-bell review review tom-reyl author
            sed -i 's/^  nod: .*/  nod: {from: review, to: approved, by: [author, editor], decision: true, approvals: 2}/' "$flow"
            as ada-ines; policy ada-ines admin | commit
            move nod the-bell review approved mo-okafor editor
            """),
        Attack(
            "what voided an approval loses its name, so that the approval counts again", "illegal-move", of: "the-bell",
            """
            move submit the-bell draft review hana-seo author
            move approve the-bell review review jun-park editor
            note='Not yet' move reject the-bell review draft mo-okafor editor
            move submit the-bell draft review hana-seo author
            sed -i -e 's/^  reject:/  bounce:/' -e 's/^  submit:/  hand-in:/' "$root/workflows/careful.yml"
            as ada-ines; policy ada-ines admin | commit
            move approve the-bell review approved mo-okafor editor
            """),
        Attack(
            "a published text is changed after its state is called private", "silent-edit", of: "the-ferry",
            """
            flow=$root/workflows/editorial.yml; as ada-ines
            sed -i -e 's/^  published: .*/  published: {edited: stay}/' -e '/^  retracted:/i \\  printed: {public: true, edited: refuse}' \\
                -e 's/^  publish: .*/  publish: {from: approved, to: printed, by: publisher, checks: publish}/' \\
                -e 's/^  revise: .*/  revise: {from: [printed, published], to: draft, by: [author, editor]}/' \\
                -e 's/^  restore: .*/  restore: {from: [draft, review, approved], to: printed, by: editor, while: live, text: live}/' \\
                -e '/^  retract:/i \\  shelve: {from: draft, to: published, by: editor}' "$flow"
            policy ada-ines admin | commit
            edit the-ferry; by_hand hana-seo 'A comma'
            """),
        Attack(
            "a text goes out by a move that the workflow has no more", "illegal-move", of: "the-pilot",
            """
            sed -i 's/^  publish:/  release:/' "$root/workflows/editorial.yml"; as ada-ines; policy ada-ines admin | commit
            move publish the-pilot approved published ida-lund publisher
            """),
        Attack(
            "one decision of two that changes another file as well", "changed-beside", of: "the-mast",
            """
            echo More > "$root/README"
            move approve the-mast review review mo-okafor editor
            """),
        Attack(
            "a waiver that changes another file as well", "changed-beside", of: "the-chart",
            """
            echo More > "$root/README"; as mo-okafor
            note=Dialect message waive the-chart approved approved mo-okafor editor \\
                | sed '$s/$/\\nGalley-Waiver: lang\\/invalid/' | commit
            """),
        Attack(
            "a consent that changes another file as well", "changed-beside",
            """
            as ada-ines; wanted=$(policy_digest); echo More > "$root/README"; consent "$wanted" ada-ines admin | commit
            """),
    ]
}
