extension Attack {
    /// Articles changed, moved and removed with an editor and `git commit`.
    static let byHand: [Attack] = [
        Attack(
            "a word of a published text is changed", "silent-edit", of: "the-ferry",
            "edit the-ferry; by_hand mo-okafor 'Fix a figure'"),
        Attack(
            "a published text is changed by its own author", "silent-edit", of: "the-ferry",
            "edit the-ferry; by_hand hana-seo 'Fix a figure'"),
        Attack(
            "a credit of a published photo is changed", "silent-edit", of: "the-pier",
            "sed -i 's/creator: .*/creator: Somebody Else/' the-pier.md; by_hand mo-okafor 'Credit'"),
        Attack(
            "a published photo is swapped", "silent-edit", of: "the-pier",
            "printf x >> the-pier/skerrin-pier.png; by_hand mo-okafor 'Better picture'"),
        Attack(
            "a file is laid into a published article's folder", "silent-edit", of: "the-pier",
            "echo x > the-pier/extra.txt; by_hand mo-okafor 'Extra'"),
        Attack(
            "a folder is laid beside a published article", "silent-edit", of: "the-ferry",
            "mkdir the-ferry; echo x > the-ferry/extra.txt; by_hand mo-okafor 'Extra'"),
        Attack(
            "a published article is removed", "silent-edit", of: "the-ferry",
            "git rm -q the-ferry.md; by_hand ida-lund 'Take it down'"),
        Attack(
            "a published text is changed and changed back", "silent-edit", of: "the-ferry",
            """
            edit the-ferry; by_hand mo-okafor 'Change'; culprit HEAD
            git revert --no-edit HEAD
            """),
        Attack(
            "a retracted text is changed", "edit-by-hand", of: "the-crane",
            "edit the-crane; by_hand hana-seo 'A better crane'"),
        Attack(
            "an approved text is changed", "edit-by-hand", of: "the-pilot",
            "edit the-pilot; by_hand hana-seo 'Only a comma'"),
        Attack(
            "a spiked article is removed", "edit-by-hand", of: "the-buoy", "git rm -q the-buoy.md; by_hand mo-okafor 'Tidy up'"),
        Attack(
            "a draft is spiked by removing its file", "edit-by-hand", of: "the-tide",
            "git rm -q the-tide.md; by_hand jun-park 'Spike'"),
        Attack(
            "an article that was removed comes back as published", "state-by-hand", of: "the-ferry",
            """
            cp the-ferry.md "$NOTES"
            git rm -q the-ferry.md; by_hand ida-lund 'Take it down'
            mkdir -p "$root/articles/2018/09"; cp "$NOTES/the-ferry.md" "$root/articles/2018/09"; by_hand ida-lund 'Put it back'
            """),
        Attack(
            "an article is renamed with git", "edit-by-hand", of: "the-pilot",
            "git mv the-pilot.md the-pilots.md; by_hand hana-seo 'Rename'"),
        Attack(
            "an article begins as published", "state-by-hand", of: "the-news",
            "sed -e 's/^state: .*/state: published/' the-tide.md > the-news.md; by_hand ida-lund 'News'"),
        Attack(
            "an article begins as approved in another month", "state-by-hand", at: "2018/10/the-news",
            """
            mkdir -p ../10; sed -e 's/^state: .*/state: approved/' the-tide.md > ../10/the-news.md
            by_hand hana-seo 'News'
            """),
        Attack(
            "a state is typed", "state-by-hand", of: "the-tide", "state the-tide published; by_hand ida-lund 'Publish the tide'"),
        Attack(
            "a state is typed back", "state-by-hand", of: "the-pilot", "state the-pilot draft; by_hand mo-okafor 'Not yet'"),
        Attack(
            "a state is typed that no workflow has", "state-by-hand", of: "the-tide",
            "state the-tide out; by_hand ida-lund 'Out'"),
        Attack(
            "a remark is written behind a public state", "state-by-hand", of: "the-ferry",
            "state the-ferry 'published # by order'; by_hand ida-lund 'Remark'"),
        Attack(
            "a publish is taken back with git revert", "state-by-hand", of: "the-ferry",
            "as ida-lund; git revert --no-edit $(event publish the-ferry)"),
        Attack(
            "an approval is taken back with git revert", "state-by-hand", of: "the-pilot",
            "as mo-okafor; git revert --no-edit $(event approve the-pilot)"),
        Attack(
            "a retraction is taken back with git revert", "state-by-hand", of: "the-crane",
            "as ida-lund; git revert --no-edit $(event retract the-crane)"),
        Attack(
            "an old name is made to lead to another article", "alias-by-hand", of: "the-nets",
            "echo the-ferry > the-nets.alias; by_hand hana-seo 'Lead there'"),
        Attack(
            "an old name is removed", "alias-by-hand", of: "the-nets", "git rm -q the-nets.alias; by_hand hana-seo 'Tidy up'"),
        Attack(
            "an old name is made up", "alias-by-hand", of: "the-scoop",
            "echo the-ferry > the-scoop.alias; by_hand hana-seo 'Short link'"),
    ]

    /// Articles that cannot be read as one after the commit.
    static let onTexts: [Attack] = [
        Attack(
            "words are hidden behind a line separator in the state line", "unreadable", of: "the-ferry",
            #"sed -i $'s/^state: published/state: published # \u2028title: Hidden/' the-ferry.md; by_hand mo-okafor 'Remark'"#),
        Attack(
            "words are hidden behind NEL in the state line", "unreadable", of: "the-ferry",
            #"sed -i $'s/^state: published/state: published # \u0085title: Hidden/' the-ferry.md; by_hand mo-okafor 'Remark'"#),
        Attack(
            "words are hidden behind a carriage return in the state line", "unreadable", of: "the-pilot",
            #"sed -i $'s/^state: approved/state: approved # \rtitle: Hidden/' the-pilot.md; by_hand mo-okafor 'Remark'"#),
        Attack(
            "a second state", "unreadable", of: "the-ferry", "sed -i '2i state: draft' the-ferry.md; by_hand mo-okafor 'Twice'"),
        Attack(
            "the state is an alias of another field", "unreadable", of: "the-pilot",
            "sed -i -e 's/^state: .*/state: *it/' -e '2i status: &it approved' the-pilot.md; by_hand mo-okafor 'Twice'"),
        Attack(
            "no state", "unreadable", of: "the-pilot", "sed -i '/^state:/d' the-pilot.md; by_hand mo-okafor 'None'"),
        Attack(
            "no front matter", "unreadable", of: "the-ferry", "echo Nothing > the-ferry.md; by_hand mo-okafor 'Plain'"),
        Attack(
            "a byte order mark", "unreadable", of: "the-ferry",
            #"sed -i $'1s/^/\uFEFF/' the-ferry.md; by_hand mo-okafor 'Mark'"#),
        Attack(
            "the marks of a merge", "unreadable", of: "the-lock",
            """
            printf '<<<<<<< HEAD\\nOne\\n=======\\nTwo\\n>>>>>>> side\\n' >> the-lock.md
            by_hand mo-okafor 'Merged'
            """),
        Attack(
            "bytes that are not UTF-8", "unreadable", of: "the-lock",
            #"printf '\377\376' >> the-lock.md; by_hand hana-seo 'Bytes'"#),
        Attack(
            "more than 4 MiB", "unreadable", of: "the-lock",
            "head -c 4194305 /dev/zero | tr '\\0' x >> the-lock.md; by_hand hana-seo 'Long'"),
    ]
}
