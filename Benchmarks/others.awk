# Writes a stream for `git fast-import`: `count` commits on the branch `main`, moves of the articles listed on standard input
# there and back, with messages as Galley writes them.
function blob(text) { printf "data %d\n%s\n", length(text), text }

{ path[NR - 1] = $0 }

END {
    for (i = 0; i < count; i++) {
        file = path[i % NR]
        forth = int(i / NR) % 2 == 0
        name = file
        sub(/^articles\//, "", name)
        sub(/\.md$/, "", name)
        print "commit refs/heads/main"
        print "committer Hana Seo <hana@example.org> " time + i " +0000"
        blob((forth ? "submit" : "withdraw") ": Number " i "\n\nGalley-Event: " (forth ? "submit" : "withdraw") \
            "\nGalley-Article: " name "\nGalley-From: " (forth ? "draft" : "review") "\nGalley-To: " (forth ? "review" : "draft") \
            "\nGalley-By: hana-seo\nGalley-Role: author\nGalley-Content: sha256:" \
            "0000000000000000000000000000000000000000000000000000000000000000\nGalley-Rules: 1\n")
        if (i == 0) print "from refs/heads/main^0"
        print "M 100644 inline " file
        blob("---\ntitle: Number " i % NR "\nstate: " (forth ? "review" : "draft") "\nauthors: [hana-seo]\n---\nText.\n")
    }
}
