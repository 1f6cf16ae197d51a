extension Legality {
    /// What people do beside Galley.
    static let byHand: [Legality] = [
        Legality(
            "a draft is changed by hand", warnings: ["edit-by-hand"], "edit the-tide; by_hand hana-seo 'More'"),
        Legality(
            "a text in review is changed by hand, and approved by another", warnings: ["edit-by-hand"],
            "edit the-lock; by_hand mo-okafor 'More'; move approve the-lock review approved jun-park editor"),
        Legality(
            "a photo of a draft is added by hand", warnings: ["edit-by-hand"],
            "mkdir the-tide; echo x > the-tide/photo.txt; by_hand hana-seo 'Photo'"),
        Legality(
            "a draft begins by hand", warnings: ["edit-by-hand"],
            "sed -e 's/^title: .*/title: News/' the-tide.md > the-news.md; by_hand hana-seo 'News'"),
        Legality(
            "a draft that began by hand comes into print", warnings: ["edit-by-hand"],
            """
            sed -e 's/^title: .*/title: News/' the-tide.md > the-news.md; by_hand hana-seo 'News'
            move submit the-news draft review hana-seo author
            move approve the-news review approved mo-okafor editor
            move publish the-news approved published ida-lund publisher
            """),
        Legality(
            "a draft is changed by a stranger, and the masthead knows him later", warnings: ["edit-by-hand"],
            """
            edit the-lock; by_hand new-writer 'A gift'
            echo '  - {id: new-writer, name: N., emails: [new-writer@example.org], roles: [author]}' >> "$root/masthead.yml"
            as ada-ines; policy ada-ines admin | commit
            move approve the-lock review approved mo-okafor editor
            """),
        Legality(
            "a draft with CRLF begins by hand", warnings: ["edit-by-hand"],
            """
            sed -e 's/^title: .*/title: News/' -e 's/$/\\r/' the-tide.md > the-news.md; by_hand hana-seo 'News'
            """),
        Legality(
            "two drafts are changed by hand in one commit", warnings: ["edit-by-hand", "edit-by-hand"],
            "edit the-tide; edit the-rope; by_hand hana-seo 'Two'"),
        Legality(
            "files beside the articles",
            """
            cd "$root"; echo '# Harbour Review' > README.md; mkdir -p site; ln -s /etc/passwd site/link
            echo x > site/run; chmod +x site/run; echo y > site/RUN; by_hand someone-else 'Site'
            git update-index --add --cacheinfo "160000,$(git rev-parse HEAD),theme"; git commit -q -m 'Theme'
            git rm -q --cached theme; git commit -q -m 'No theme'
            """),
        Legality(
            "a picture is laid out before its article begins, and another decides", warnings: ["stray-file"],
            """
            mkdir the-quay; cp the-pier/skerrin-pier.png the-quay/quay.png; by_hand mo-okafor 'Picture'
            sed -e 's/^title: .*/title: The Quay/' the-tide.md > the-quay.md; as hana-seo
            message new the-quay '' draft hana-seo author | commit
            move submit the-quay draft review hana-seo author; move approve the-quay review approved jun-park editor
            """),
        Legality(
            "files among the articles that are none", warnings: ["stray-file", "stray-file"],
            """
            echo x > ../../notes.txt; echo x > Notes; touch ../../.gitkeep .nojekyll; by_hand hana-seo 'Notes'
            """),
        Legality(
            "a commit that changes nothing", "as someone-else; git commit -q --allow-empty -m 'Start the machine'"),
        Legality("a commit without a message", "as someone-else; printf '' | commit"),
        Legality(
            "words about Galley in a message",
            #"as someone-else; printf 'Explain Galley-Event\n\nSee Galley-Event: in the manual, and\n  Galley-By: too.\n' | commit"#
        ),
        Legality(
            "notes, tags and other branches",
            """
            git notes add -m 'Galley-Event: publish' HEAD; git tag here; git tag -a -m There there HEAD~3; git branch other HEAD~5
            git update-ref refs/remotes/origin/main HEAD~2
            """),
        Legality(
            "a branch with a publish that was never merged",
            """
            git checkout -q -b try; edit the-tide; by_hand hana-seo 'Try'; git checkout -q main; git branch -q -D try
            """),
        Legality(
            "packed, with a commit graph",
            "git gc -q; git commit-graph write --reachable; move approve the-lock review approved mo-okafor editor"),
    ]
}
