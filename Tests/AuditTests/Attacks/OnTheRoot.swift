extension Attack {
    /// The beginning of the history is moved, so that what came before would be nobody's to judge.
    static let onTheRoot: [Attack] = [
        Attack(
            "an orphan takes over as the first parent, above an edit", "silent-edit", of: "the-ferry",
            """
            edit the-ferry; by_hand mo-okafor 'Fix'; culprit HEAD; main=$(git rev-parse HEAD)
            cd "$root"; git checkout -q --orphan other; git rm -rfq .; echo x > other.txt; by_hand hana-seo 'Other'
            join $main^{tree} HEAD $main
            """),
        Attack(
            "an orphan takes over as the first parent", "second-root",
            """
            main=$(git rev-parse HEAD); cd "$root"; git checkout -q --orphan other; git rm -rfq .
            echo x > other.txt; by_hand hana-seo 'Other'; culprit HEAD
            join $main^{tree} HEAD $main
            """),
        Attack(
            "an orphan that takes over changes a text in the merge", "merge-changed", of: "the-ferry",
            """
            edit the-ferry; git add -A "$root"; tree=$(git write-tree); main=$(git rev-parse HEAD); git reset -q --hard
            cd "$root"; git checkout -q --orphan other; git rm -rfq .; echo x > other.txt; by_hand hana-seo 'Other'
            join $tree HEAD $main; arguments --trust $main
            """),
        Attack(
            "another publication is merged", "second-root",
            """
            cd "$root"; git checkout -q --orphan other; git rm -rfq .; git checkout -q main -- galley.yml masthead.yml workflows
            sed -i '/tom-reyl/s/author/editor/' masthead.yml; by_hand tom-reyl 'Init'; culprit HEAD
            join main^{tree} main other
            """),
        Attack(
            "another publication is merged as the first parent", "second-root",
            """
            cd "$root"; git checkout -q --orphan other; git rm -rfq .; git checkout -q main -- galley.yml masthead.yml workflows
            by_hand tom-reyl 'Init'; culprit $(git rev-list --max-parents=0 main)
            join main^{tree} other main
            """),
        Attack(
            "what somebody wrote down lies before the root", "history-rewritten",
            """
            cd "$root"; git checkout -q --orphan other; git rm -rfq .; echo x > other.txt; by_hand hana-seo 'Other'; culprit HEAD
            arguments --trust $(git rev-parse HEAD)
            git checkout -q main -- galley.yml masthead.yml workflows; by_hand ada-ines 'Init'; git checkout -q -B main; forget
            """),
        Attack(
            "galley.yml is taken away and made anew, above an edit", "silent-edit", of: "the-ferry",
            """
            edit the-ferry; by_hand mo-okafor 'Fix'; culprit HEAD
            cp "$root/galley.yml" "$NOTES/galley.yml"; git rm -q "$root/galley.yml"; by_hand ada-ines 'Gone'
            cp "$NOTES/galley.yml" "$root/galley.yml"; by_hand ada-ines 'Here'
            """),
        Attack(
            "a branch that took galley.yml away takes over as the first parent", "silent-edit", of: "the-ferry",
            """
            edit the-ferry; by_hand mo-okafor 'Fix'; culprit HEAD
            git checkout -q -b without; git rm -q "$root/galley.yml"; by_hand ada-ines 'Gone'
            join main^{tree} without main
            """),
    ]
}
