extension Attack {
    /// Entries that are no files, and names that are one file on some machines and two on others.
    static let onTrees: [Attack] = [
        Attack(
            "a symbolic link in place of an article", "odd-entry", of: "the-tide",
            "ln -sf the-ferry.md the-tide.md; by_hand hana-seo 'Link'"),
        Attack(
            "a symbolic link in place of a published article", "odd-entry", of: "the-ferry",
            "ln -sf the-tide.md the-ferry.md; by_hand hana-seo 'Link'"),
        Attack(
            "a submodule in place of an article", "odd-entry", of: "the-tide",
            """
            git update-index --cacheinfo "160000,$(git rev-parse HEAD),articles/2018/09/the-tide.md"
            as hana-seo; git commit -q -m 'Module'
            """),
        Attack(
            "a submodule in place of an article's folder", "odd-entry", of: "the-ferry",
            """
            git update-index --add --cacheinfo "160000,$(git rev-parse HEAD),articles/2018/09/the-ferry"
            as hana-seo; git commit -q -m 'Module'
            """),
        Attack(
            "a folder in place of an article", "odd-entry", of: "the-tide",
            "rm the-tide.md; mkdir the-tide.md; echo x > the-tide.md/x; by_hand hana-seo 'Folder'"),
        Attack(
            "an article that can be executed", "odd-entry", of: "the-tide", "chmod +x the-tide.md; by_hand hana-seo 'Run'"),
        Attack(
            "a mode that git no longer writes", "odd-entry", of: "the-tide",
            "as hana-seo; git ls-tree HEAD . | sed '/the-tide/s/^100644/100664/' | commit_month"),
        Attack(
            "a symbolic link in a published article's folder", "odd-entry", of: "the-pier",
            "ln -s /etc/passwd the-pier/extra.png; by_hand hana-seo 'Link'"),
        Attack(
            "a submodule in an article's folder", "odd-entry", of: "the-pier",
            """
            git update-index --add --cacheinfo "160000,$(git rev-parse HEAD),articles/2018/09/the-pier/more"
            as hana-seo; git commit -q -m 'Module'
            """),
        Attack(
            "the masthead is a symbolic link", "odd-entry", at: "masthead.yml",
            """
            cp "$root/masthead.yml" "$root/people.yml"; ln -sf people.yml "$root/masthead.yml"; as ada-ines
            policy ada-ines admin | commit
            """),
        Attack(
            "the settings can be executed", "odd-entry", at: "galley.yml",
            "chmod +x \"$root/galley.yml\"; as ada-ines; policy ada-ines admin | commit"),
        Attack(
            "a workflow is a submodule", "odd-entry", at: "workflows/quick.yml",
            """
            git update-index --add --cacheinfo "160000,$(git rev-parse HEAD),workflows/quick.yml"
            as ada-ines; policy ada-ines admin | git commit -q --cleanup=verbatim -F -
            """),
        Attack(
            "the month is a symbolic link", "odd-entry", at: "articles/2018",
            """
            git rm -rq --cached "$root/articles/2018"; cd "$root"; mv articles/2018 elsewhere; ln -s ../elsewhere articles/2018
            by_hand hana-seo 'Link'
            """),
        Attack(
            "all articles are a submodule", "odd-entry", at: "articles",
            """
            git rm -rq --cached "$root/articles"; git update-index --add --cacheinfo "160000,$(git rev-parse HEAD),articles"
            as hana-seo; git commit -q -m 'Module'
            """),
        Attack(
            "an article beside its twin in capitals", "case-twins", at: "articles/2018/09/The-Ferry.md",
            "sed 's/^state: .*/state: draft/' the-tide.md > The-Ferry.md; by_hand hana-seo 'Twin'"),
        Attack(
            "an article's folder beside its twin in capitals", "case-twins", at: "articles/2018/09/The-Pier/skerrin-pier.png",
            "mkdir The-Pier; echo x > The-Pier/skerrin-pier.png; by_hand hana-seo 'Twin'"),
        Attack(
            "a photo beside its twin in capitals", "case-twins", of: "the-pier",
            "cp the-pier/skerrin-pier.png the-pier/Skerrin-Pier.png; by_hand hana-seo 'Twin'"),
        Attack(
            "a masthead beside its twin in capitals", "case-twins", at: "Masthead.yml",
            "sed '/tom-reyl/s/author/editor/' \"$root/masthead.yml\" > \"$root/Masthead.yml\"; by_hand tom-reyl 'Twin'"),
        Attack(
            "the articles beside their twin in capitals", "case-twins", at: "Articles/2018/09/the-ferry.md",
            "mkdir -p \"$root/Articles/2018/09\"; cp the-tide.md \"$root/Articles/2018/09/the-ferry.md\"; by_hand hana-seo 'Twin'"
        ),
        Attack(
            "a name stands twice in one folder", "odd-entry", at: "articles",
            """
            as mo-okafor; blob=$(sed 's/known/unknown/' the-ferry.md | git hash-object -w --stdin)
            git ls-tree HEAD . | sed "/the-ferry/{p;s/blob [0-9a-f]*/blob $blob/}" | commit_month
            """),
        Attack(
            "the names of a folder are out of order", "odd-entry", at: "articles",
            "as mo-okafor; git ls-tree HEAD . | sort -r -k 4 | commit_month"),
    ]
}
