extension Attack {
    /// What was taken away from people on one line of history, used on another that parted before, and both joined.
    static let onOldCommits: [Attack] = [
        inBothOrders(
            "an editor who has left approves on her old commit", "stale-policy", of: "the-lock",
            """
            git checkout -q -b one; later; leave mo-okafor
            git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor; culprit HEAD
            merged $first $second
            """),
        inBothOrders(
            "somebody who has lost the role decides on an old commit", "stale-policy", of: "the-lock",
            """
            git checkout -q -b one; later; roles mo-okafor author
            git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor; culprit HEAD
            merged $first $second
            """),
        inBothOrders(
            "a publisher who has left publishes on an old commit", "stale-policy", of: "the-pilot",
            """
            git checkout -q -b one; later; leave ida-lund
            git checkout -q -b two main; later; move publish the-pilot approved published ida-lund publisher; culprit HEAD
            merged $first $second
            """),
        inBothOrders(
            "an admin who is none any more changes the policy on an old commit", "stale-policy",
            """
            roles jun-park 'editor, author, admin'
            git checkout -q -b one; later; roles jun-park 'editor, author'
            git checkout -q -b two main; later; sed -i 's/^title: .*/title: Mine/' "$root/galley.yml"
            as jun-park; policy jun-park admin | commit; culprit HEAD
            merged $first $second
            """),
        inBothOrders(
            "an old commit is used, and its own line lets the editor go as well", "stale-policy", of: "the-lock",
            """
            git checkout -q -b one; later; leave mo-okafor
            git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor; culprit HEAD
            later; leave mo-okafor
            merged $first $second
            """),
        inBothOrders(
            "more decisions are needed, and one is enough on an old commit", "stale-policy", of: "the-lock",
            """
            git checkout -q -b one; later; sed -i 's/approvals: 1/approvals: 2/' "$root/workflows/editorial.yml"
            as ada-ines; policy ada-ines admin | commit
            git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor; culprit HEAD
            merged $first $second
            """),
        inBothOrders(
            "an editor who has left approves, and the lines had crossed before", "stale-policy", of: "the-lock",
            """
            criss_cross 'longer the-rope' 'longer the-reef'
            git checkout -q one; later; leave mo-okafor
            git checkout -q two; later; move approve the-lock review approved mo-okafor editor; culprit HEAD
            merged $first $second
            """),
        inBothOrders(
            "an editor whose role came and went approves above the base from before", "stale-policy", of: "the-lock",
            """
            criss_cross 'roles tom-reyl editor' 'longer the-reef'
            git checkout -q one; later; roles tom-reyl author
            git checkout -q two; later; move approve the-lock review approved tom-reyl editor; culprit HEAD
            merged $first $second
            """),
    ].flatMap { $0 }

    /// The same with keys, where signatures are a duty.
    static let onOldCommitsSigned: [Attack] = [
        inBothOrders(
            "a key that was retired signs on an old commit", "stale-policy", of: "the-lock",
            """
            key=$(cut -d' ' -f2 "$root/.git/keys/mo-okafor.pub")
            git checkout -q -b one; later; masthead "s|\\(.*{key: [^,]*$key[^,}]*\\)|\\1, retired: 2018-09-08|"
            grep -q 'retired: 2018-09-08' "$root/masthead.yml"
            git checkout -q -b two main; later; move approve the-lock review approved mo-okafor editor; culprit HEAD
            merged $first $second
            """),
        inBothOrders(
            "nothing is signed on a commit from before the duty", "stale-policy", of: "the-lock",
            """
            duty=$(git log -1 --format=%H -S'signatures: required' -- "$root/galley.yml")
            git branch one; git checkout -q -b two $duty~1; unsigned
            later; move approve the-lock review approved mo-okafor editor; culprit HEAD
            merged $first $second
            """),
    ].flatMap { $0 }
}
