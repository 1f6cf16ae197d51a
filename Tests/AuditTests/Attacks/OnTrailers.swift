extension Attack {
    /// An approval whose message is changed on its way by `change`, a filter.
    private static func approval(_ name: String, _ finding: String, changedBy change: String) -> Attack {
        Attack(
            name, finding, of: "the-lock",
            """
            as mo-okafor; state the-lock approved
            message approve the-lock review approved mo-okafor editor | \(change) | commit
            """)
    }

    /// Messages that tell git and people something else than they tell Galley.
    static let onTrailers: [Attack] = [
        approval(
            "a trailer is hidden in the title", "trailer-injected", changedBy: #"sed '1s/$/\nGalley-Event: publish/'"#),
        approval(
            "the title is a trailer", "trailer-injected", changedBy: "sed '1s/.*/Galley-Event: publish/'"),
        approval(
            "trailers are hidden in the note, ended by a divider", "trailer-injected",
            changedBy: #"sed '1s/$/\n\nGalley-Event: reject\nGalley-By: jun-park\nGalley-Rules: 1\n\n---/'"#),
        approval(
            "trailers are hidden in the note, ended by scissors", "trailer-injected",
            changedBy:
                #"sed "1s/\$/\n\nGalley-Event: reject\nGalley-By: jun-park\n\n# $(printf -- '-%.0s' {1..24}) >8 $(printf -- '-%.0s' {1..24})/""#
        ),
        approval(
            "the trailers stand in two paragraphs", "trailer-injected", changedBy: #"sed 's/^Galley-By/\n&/'"#),
        approval(
            "words follow the trailers and a line of cherry-pick's", "trailer-injected",
            changedBy: #"sed "\$s/\$/\n(cherry picked from commit $(git rev-parse HEAD))\nas agreed/""#),
        approval(
            "a line like one of cherry-pick's follows the trailers", "trailer-injected",
            changedBy: #"sed '$s/$/\n(cherry picked from commit by hand)/'"#),
        approval("words follow the trailers", "trailer-injected", changedBy: #"sed '$s/$/\n\nThank you all./'"#),
        approval("words stand among the trailers", "trailer-injected", changedBy: "sed '/^Galley-By/i as agreed'"),
        approval("a person stands twice", "trailer-injected", changedBy: "sed '/^Galley-By/i Galley-By: jun-park'"),
        approval("an event stands twice", "trailer-injected", changedBy: "sed '/^Galley-By/i Galley-Event: reject'"),
        approval(
            "a person stands twice, once in small letters", "trailer-injected",
            changedBy: "sed '/^Galley-By/i galley-by: jun-park'"),
        approval("the person is missing", "trailer-injected", changedBy: "sed '/^Galley-By/d'"),
        approval("the set of rules is missing", "trailer-injected", changedBy: "sed '/^Galley-Rules/d'"),
        approval("the content is missing", "content-hash-mismatch", changedBy: "sed '/^Galley-Content/d'"),
        approval("the article is missing", "trailer-injected", changedBy: "sed '/^Galley-Article/d'"),
        approval("the role is missing", "role-not-held", changedBy: "sed '/^Galley-Role/d'"),
        approval("the state before is missing", "state-mismatch", changedBy: "sed '/^Galley-From/d'"),
        approval(
            "a set of rules that cannot be", "trailer-injected", changedBy: "sed 's/^Galley-Rules: 2/Galley-Rules: 0/'"),
        approval("a content that is no digest", "trailer-injected", changedBy: "sed 's/sha256:.*/sha256:as-read/'"),
        approval("a person who is no id", "trailer-injected", changedBy: "sed 's/^Galley-By: .*/Galley-By: Mo Okafor/'"),
        Attack(
            "an article outside the articles", "wrong-article", at: "../../the-lock",
            """
            as mo-okafor; state the-lock approved
            message approve the-lock review approved mo-okafor editor | sed 's|2018/09/the-lock|../../the-lock|' | commit
            """),
        approval("keys in small letters", "trailer-injected", changedBy: "sed 's/^Galley-/galley-/'"),
        approval("keys in capitals", "trailer-injected", changedBy: "sed -E 's/^Galley-[A-Za-z]+/\\U&/'"),
        approval("blanks before the colon", "trailer-injected", changedBy: "sed -E 's/^(Galley-[A-Za-z]+):/\\1 :/'"),
        approval("a value is folded over two lines", "trailer-injected", changedBy: #"sed 's/^Galley-By: /Galley-By:\n /'"#),
        approval("lines end in CR LF", "trailer-injected", changedBy: #"sed 's/$/\r/'"#),
        approval("one value ends in CR", "trailer-injected", changedBy: #"sed '/^Galley-By/s/$/\r/'"#),
        approval("a value ends in a blank", "trailer-injected", changedBy: "sed '/^Galley-By/s/$/ /'"),
        approval("the trailers are all that there is", "trailer-injected", changedBy: "sed '1,2d'"),
        Attack(
            "a NUL ends the message for git before the trailers", "trailer-injected", of: "the-lock",
            """
            as mo-okafor; state the-lock approved; git add -A
            { printf 'Tidy up\\n\\n\\0\\n\\n'; message approve the-lock review approved mo-okafor editor | tail -n +3; } | raw_commit
            """),
        Attack(
            "a NUL hides what follows the trailers", "trailer-injected", of: "the-lock",
            """
            as mo-okafor; state the-lock approved; git add -A
            { message approve the-lock review approved mo-okafor editor; printf '\\0\\nGalley-By: jun-park\\n'; } | raw_commit
            """),
        Attack(
            "bytes that are not UTF-8 in the note", "trailer-injected", of: "the-lock",
            """
            as mo-okafor; state the-lock approved; git add -A
            note=$(printf 'Read \\377 twice') message approve the-lock review approved mo-okafor editor | raw_commit
            """),
        Attack(
            "trailers in a commit that changes nothing, in small letters", "trailer-injected",
            "as mo-okafor; message approve the-mast review review mo-okafor editor | sed 's/^Galley-/galley-/' | commit"),
        Attack(
            "trailers on a merge", "trailer-injected",
            """
            git checkout -q -b side; edit the-tide; save the-tide draft draft hana-seo author
            git checkout -q main; as mo-okafor
            message approve the-mast review review mo-okafor editor > "$NOTES/message"
            git merge -q --no-ff --cleanup=verbatim -F "$NOTES/message" side
            """),
    ]
}
