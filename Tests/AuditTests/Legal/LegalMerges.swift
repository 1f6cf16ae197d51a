extension Legality {
    /// What git's own merge makes of two branches, without a conflict.
    static let merges: [Legality] = [
        inBothOrders(
            "criss-cross: a rejection stays",
            """
            approved() { move submit the-tide draft review hana-seo author; move approve the-tide review approved mo-okafor editor; }
            criss_cross approved 'longer the-rope'
            later; note=No move reject the-tide approved draft jun-park editor
            merged $first $second
            """),
        inBothOrders(
            "criss-cross: a revocation stays",
            """
            criss_cross 'roles tom-reyl editor' 'longer the-rope'
            later; roles tom-reyl author
            merged $first $second
            """),
        inBothOrders(
            "criss-cross: what changed on the older side is edited on one side later",
            """
            criss_cross 'longer the-tide' 'longer the-rope'
            later; longer the-tide
            merged $first $second
            """),
        inBothOrders(
            "criss-cross: what changed on the newer side is edited on one side later",
            """
            criss_cross 'longer the-rope' 'longer the-tide'
            git checkout -q one; later; longer the-tide
            merged $first $second
            """),
        inBothOrders(
            "criss-cross: the masthead changes before and after the cross",
            """
            criss_cross 'roles tom-reyl editor' 'longer the-rope'
            later; roles tom-reyl 'editor, author'
            git checkout -q one; later; move publish the-pilot approved published ida-lund publisher
            merged $first $second
            """),
        inBothOrders(
            "criss-cross upon criss-cross",
            """
            criss_cross 'longer the-tide' 'longer the-rope'
            git branch -m one old; git branch -m two older
            git checkout -q -b one old; later; longer the-tide; a=$(git rev-parse HEAD)
            git checkout -q -b two older; later; longer the-reef; b=$(git rev-parse HEAD)
            later; as hana-seo; git merge -q --no-ff -m Cross $a; git checkout -q one; git merge -q --no-ff -m Cross $b
            later; longer the-tide
            git checkout -q two; later; longer the-reef
            merged $first $second
            """),
        inBothOrders(
            "renamed on one side, and changed on the other",
            """
            git checkout -q -b two main; later; rename the-tide the-long-tide draft
            git checkout -q -b one main; later; longer the-tide; later; move submit the-tide draft review hana-seo author
            merged $first $second; later; move approve the-long-tide review approved mo-okafor editor
            """),
        inBothOrders(
            "renamed and changed on one side, and changed alike on the other",
            """
            git checkout -q -b two main; later; rename the-mast the-long-mast review; later
            note=No move reject the-long-mast review draft jun-park editor
            git checkout -q -b one main; later; note=Never move reject the-mast review draft jun-park editor
            merged $first $second; later; move submit the-long-mast draft review hana-seo author
            later; move approve the-long-mast review review mo-okafor editor
            """),
        inBothOrders(
            "renamed on one side, and a picture of it changed on the other",
            """
            mkdir the-tide; cp the-pier/skerrin-pier.png the-tide/tide.png; save the-tide draft draft hana-seo author
            git checkout -q -b two main; later; rename the-tide the-long-tide draft
            git checkout -q -b one main; later; echo x >> the-tide/tide.png; save the-tide draft draft hana-seo author
            merged $first $second; later; longer the-long-tide
            """),
        inBothOrders(
            "criss-cross: renamed and rejected before, handed in again after",
            """
            criss_cross 'rename the-pilot the-co-pilot approved' 'note=No move reject the-pilot approved draft jun-park editor'
            git checkout -q one; later; move submit the-co-pilot draft review hana-seo author
            git checkout -q two; later; longer the-rope
            merged $first $second
            """),
        inBothOrders(
            "renamed there and back on one side, renamed on the other, and renamed again",
            """
            git checkout -q -b one; later; rename the-tide the-long-tide draft; later
            git rm -q the-tide.alias; git mv the-long-tide.md the-tide.md; echo the-tide > the-long-tide.alias; as hana-seo
            message rename the-tide draft draft hana-seo author \\
                | sed "/^Galley-From/i Galley-Renamed-From: 2018/09/the-long-tide" | commit
            git checkout -q -b two main; later; rename the-tide the-long-tide draft; later; longer the-long-tide
            merged $first $second; later
            git rm -q the-tide.alias; git mv the-long-tide.md the-tide.md; as hana-seo
            message rename the-tide draft draft hana-seo author \\
                | sed "/^Galley-From/i Galley-Renamed-From: 2018/09/the-long-tide" | commit
            """),
        inBothOrders(
            "both sides change a text, and one of them more of it",
            """
            git checkout -q -b two main; later; longer the-tide; later; sed -i '0,/^title: .*/s//title: The Tide again/' the-tide.md
            save the-tide draft draft hana-seo author
            git checkout -q -b one main; later; longer the-tide
            merged $first $second
            """),
        inBothOrders(
            "criss-cross of three",
            """
            base=$(git rev-parse HEAD)
            git checkout -q -b a; later; longer the-tide; git checkout -q -b b $base; later; longer the-rope
            git checkout -q -b c $base; later; longer the-reef; as hana-seo
            for side in one two; do
                git checkout -q -b $side a; later; git merge -q --no-ff -m Cross b; git merge -q --no-ff -m Cross c
            done
            later; longer the-tide; git checkout -q one; later; longer the-reef
            merged $first $second
            """),
        inBothOrders(
            "an article goes forth and back on one side, and forth on the other",
            """
            git checkout -q -b one; move submit the-tide draft review hana-seo author
            move withdraw the-tide review draft hana-seo author
            git checkout -q -b two main; later; longer the-tide
            merged $first $second
            """),
        inBothOrders(
            "the text of a draft from the one side, and a photo of it from the other",
            """
            later; move revise the-pier published draft hana-seo author
            git checkout -q -b one; later; longer the-pier
            git checkout -q -b two main; later; printf x >> the-pier/skerrin-pier.png; save the-pier draft draft jun-park editor
            merged $first $second
            """),
        inBothOrders(
            "a picture is laid into the folder of an article that the other side renames", warnings: ["stray-file"],
            """
            git checkout -q -b one; later; mkdir the-tide; cp the-pier/skerrin-pier.png the-tide/a.png
            save the-tide draft draft hana-seo author
            git checkout -q -b two main; later; rename the-tide the-long-tide draft
            merged $first $second; later; longer the-rope
            """),
        inBothOrders(
            "two people write the same words, and a third approved them on one side",
            """
            git checkout -q -b two; later; edit the-lock; save the-lock review review tom-reyl author
            git checkout -q -b one main; later; edit the-lock; save the-lock review review hana-seo author
            later; move approve the-lock review approved mo-okafor editor
            merged $first $second; later; move publish the-lock approved published ida-lund publisher
            """),
        inBothOrders(
            "an editor wrote before what was approved before the lines parted, and approves what came after",
            """
            edit the-lock; save the-lock review review mo-okafor editor
            later; move approve the-lock review approved jun-park editor
            git checkout -q -b two; later; note=More move reject the-lock approved draft jun-park editor; longer the-lock
            later; move submit the-lock draft review hana-seo author
            later; move approve the-lock review approved jun-park editor; move publish the-lock approved published ida-lund publisher
            later; move revise the-lock published draft hana-seo author; longer the-lock
            git checkout -q -b one main; later; longer the-rope
            merged $first $second; later; move submit the-lock draft review hana-seo author
            later; move approve the-lock review approved mo-okafor editor
            """),
    ].flatMap { $0 }

    /// `git pull`, whoever pulls from whom: what was added on one side counts, and nobody lacks what he used.
    static let pulls: [Legality] = [
        inBothOrders(
            "somebody is added and begins an article, and somebody else pulls",
            """
            git checkout -q -b one; later; masthead '$a\\  - {id: zed, name: Zed, emails: [zed@example.org], roles: [author]}'
            later; sed -e 's/^title: .*/title: News/' the-tide.md > the-news.md; move new the-news '' draft zed author
            git checkout -q -b two main; later; longer the-rope
            merged $first $second
            """),
        inBothOrders(
            "somebody gets a role and decides, and somebody else pulls",
            """
            git checkout -q -b one; later; roles tom-reyl editor
            later; move approve the-lock review approved tom-reyl editor
            git checkout -q -b two main; later; longer the-rope
            merged $first $second
            """),
        inBothOrders(
            "each side adds somebody to what the other has not changed",
            """
            git checkout -q -b one; later; roles tom-reyl editor; later; move approve the-lock review approved tom-reyl editor
            git checkout -q -b two main; later; sed -i '/^title/s/$/ of Skerrin/' "$root/galley.yml"; as ada-ines; policy ada-ines admin | commit
            later; longer the-rope
            merged $first $second
            """),
        inBothOrders(
            "somebody leaves who did nothing meanwhile, and somebody else pulls",
            """
            git checkout -q -b one; later; leave tom-reyl
            git checkout -q -b two main; later; longer the-rope
            merged $first $second
            """),
        inBothOrders(
            "somebody gets another address, and pulls what was made under the old one",
            """
            git checkout -q -b one; later; masthead '/hana-seo/s/hana-seo@example.org/hana@example.net/'
            git checkout -q -b two main; later; longer the-rope
            merged $first $second
            """),
        inBothOrders(
            "a move needs a note from now on, and somebody pulls who made it without",
            """
            git checkout -q -b one; later; sed -i 's/submit: .*by: author/&, note: required/' "$root/workflows/editorial.yml"
            as ada-ines; policy ada-ines admin | commit
            git checkout -q -b two main; later; move submit the-tide draft review hana-seo author
            merged $first $second
            """),
        inBothOrders(
            "a role comes and goes on one side, and on the other nobody had it",
            """
            git checkout -q -b one; later; roles tom-reyl editor; later; roles tom-reyl author
            git checkout -q -b two main; later; edit the-rope; save the-rope draft draft tom-reyl author
            merged $first $second
            """),
        inBothOrders(
            "an editor decides, then leaves, and somebody else pulls",
            """
            git checkout -q -b one; later; move approve the-lock review approved mo-okafor editor; later; leave mo-okafor
            git checkout -q -b two main; later; longer the-rope
            merged $first $second
            """),
    ].flatMap { $0 }
}
