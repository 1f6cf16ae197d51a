extension Attack {
    /// A history that is not the one that was, or not the one that is shown.
    static let onTheRepository: [Attack] = [
        Attack(
            "a commit is replaced by another", "replace-refs",
            """
            as mo-okafor; edit the-ferry
            other=$(git commit-tree -m Fix $(git write-tree) -p HEAD~1); git checkout -q -- the-ferry.md
            git replace HEAD $other
            """),
        Attack(
            "a text is replaced by another", "replace-refs",
            """
            edit the-ferry; other=$(git hash-object -w the-ferry.md); git checkout -q -- the-ferry.md
            git replace $(git rev-parse HEAD:./the-ferry.md) $other; no_culprit
            """),
        Attack(
            "a graft cuts the history off", "grafts",
            "mkdir -p \"$root/.git/info\"; git rev-parse HEAD~3 > \"$root/.git/info/grafts\"; no_culprit"),
        Attack(
            "a shallow clone", "shallow-clone",
            """
            git clone -q --depth 3 "file://$root" "$NOTES/../clone"; echo clone > "$NOTES/folder"; no_culprit
            """),
        Attack(
            "the history loses a publish that a tag knows", "history-rewritten", of: "the-pilot",
            """
            move publish the-pilot approved published ida-lund publisher; culprit HEAD; git tag printed
            git reset -q --hard HEAD~1; edit the-tide; save the-tide draft draft hana-seo author; forget
            """),
        Attack(
            "the history loses a publish that a tag with words knows", "history-rewritten", of: "the-pilot",
            """
            move publish the-pilot approved published ida-lund publisher; culprit HEAD; git tag -a -m Printed printed
            git reset -q --hard HEAD~1; edit the-tide; save the-tide draft draft hana-seo author; forget
            """),
        Attack(
            "the history loses a publish that was pushed", "history-rewritten", of: "the-pilot",
            """
            move publish the-pilot approved published ida-lund publisher; culprit HEAD
            git update-ref refs/remotes/origin/main HEAD
            git reset -q --hard HEAD~1; edit the-tide; save the-tide draft draft hana-seo author; forget
            """),
        Attack(
            "the history loses a publish that the reflog knows", "history-rewritten", of: "the-pilot",
            """
            move publish the-pilot approved published ida-lund publisher; culprit HEAD
            git reset -q --hard HEAD~1
            """),
        Attack(
            "the history loses a publish that somebody wrote down", "history-rewritten",
            """
            move publish the-pilot approved published ida-lund publisher; culprit HEAD; arguments --trust $(git rev-parse HEAD)
            git reset -q --hard HEAD~1; forget
            """),
        Attack(
            "the history loses a retraction that was pushed", "history-rewritten", of: "the-ferry",
            """
            note=Wrong move retract the-ferry published retracted ida-lund publisher; culprit HEAD
            git update-ref refs/remotes/origin/main HEAD
            git reset -q --hard HEAD~1; edit the-tide; save the-tide draft draft hana-seo author; forget
            """),
        Attack(
            "the history is made again with other words", "history-rewritten", of: "the-keel",
            """
            git update-ref refs/remotes/origin/main HEAD
            base=$(event publish the-ferry)
            culprit $(event publish the-keel)
            as ida-lund; git checkout -q -b again $base~1
            GIT_COMMITTER_DATE=$(git log -1 --format=@%ct $base) move publish the-ferry approved published ida-lund publisher
            git checkout -q -B main again; forget
            """),
    ]
}
