# Writes a stream for `git fast-import`: one commit with `count` articles of about 3 KB, spread over the months of 20 years.
# The same numbers give the same bytes. The paths of `moved` of them, spread over all months, go to the file `paths`.
function random(below) {
    seed = (seed * 16807) % 2147483647
    return int(seed / 2147483647 * below)
}

# fast-import wants lengths in bytes; every text here is ASCII, where they are the characters.
function blob(text) { printf "data %d\n%s\n", length(text), text }

function words(number,    text, i) {
    text = word[1 + random(vocabulary)]
    for (i = 1; i < number; i++) text = text " " word[1 + random(vocabulary)]
    return text
}

function sentence(    text) {
    text = words(8 + random(12))
    return toupper(substr(text, 1, 1)) substr(text, 2) "."
}

BEGIN {
    seed = 20180907
    vocabulary = split("harbour ferry tide mooring chart keeper salt winter timber school ledger bridge market lantern " \
        "council reef signal cargo orchard tram quarry pilot letter island census weather cannery bell engine archive " \
        "printer canal the a of to in on with from under after before that which every some no one two ten old new", word, " ")
    paragraphs = 600
    for (i = 0; i < paragraphs; i++) {
        text = sentence()
        while (length(text) < 440) text = text " " sentence()
        paragraph[i] = text
    }
    message = "Articles from the archive"
    print "commit refs/heads/main"
    print "committer Ada Ines <ada@example.org> " time " +0000"
    blob(message)
    print "from refs/heads/main^0"
    for (i = 0; i < count; i++) {
        month = i % 240
        folder = sprintf("articles/%d/%02d", 2005 + int(month / 12), month % 12 + 1)
        title = words(4)
        slug = title
        gsub(/ /, "-", slug)
        path = sprintf("%s/%s-%d.md", folder, slug, i)
        text = sprintf("---\ntitle: %s no. %d\nstate: draft\nauthors: [hana-seo]\ncategory: Coast\ndate: %d-%02d-%02d\nlanguage: en\ndisclosures: none\n---\n",
            toupper(substr(title, 1, 1)) substr(title, 2), i, 2005 + int(month / 12), month % 12 + 1, i % 28 + 1)
        for (p = 0; p < 6; p++) text = text (p ? "\n" : "") paragraph[random(paragraphs)] "\n"
        print "M 100644 inline " path
        blob(text)
        if (int(i * moved / count) != int((i - 1) * moved / count) || i == 0) print path > paths
    }
}
