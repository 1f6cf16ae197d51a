import TestSupport

/// An article that some person or tool might have written, with what must be read from it.
struct GeneratedArticle {
    var text: String
    var state: String
    var title: String
    var stateLine: String
    var bytes: [UInt8] { Array(text.utf8) }

    static let states = ["draft", "review", "approved", "published", "retracted", "fact-check", "legal_2"]

    private static let titles: [(source: String, value: String)] = [
        ("A Liaison Office Opens", "A Liaison Office Opens"), ("War --- and peace", "War --- and peace"),
        ("\"Quoted: yes # no\"", "Quoted: yes # no"), ("'It''s here'", "It's here"), ("\"state: draft\"", "state: draft"),
        ("한국의 봄", "한국의 봄"),
        ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
        ("\"tab\\tinside\"", "tab\tinside"), ("&t Anchored", "Anchored"), ("!!str Tagged", "Tagged"),
        ("Emoji 🕊️ here # comment", "Emoji 🕊️ here"), ("a:b *c* &d", "a:b *c* &d"), ("\"--- \"", "--- "),
        ("folded\n  over lines", "folded over lines"), ("|-\n  state: x\n", "state: x"),
    ]

    /// Entries under other keys, each whole lines. None of them may be taken for the state.
    private static let others = [
        "# state: published", "", "unknown: &a [1, 2]\nsame: *a", "nested:\n  state: inner\n  deeper:\n    state: 'x'",
        "text: |\n  state: draft\n  ---x\n\n  state: review", "folded: >-\n  state: a\n  b: c",
        "flow: {state: q, other: [state, r]}",
        "list:\n- state: one\n- state: two", "long: \"goes on\n  state: here\"", "date:\t2018-09-07", "empty:", "tilde: ~",
        "\"quoted key\": 1", "상태: 초안", "\u{1109}\u{1161}\u{11BC}: nfd", "states: many", "State: big", "x-state: draft",
        " # indented comment",
        "photos:\n  - file: a.jpg\n    alt: What is it? Who knows", "url: https://example.org/?a=b&c=d",
        "base: &base {k: v}\nuse: *base",
        "trailing: blanks   ", "'single': 'it''s'",
    ]

    init(_ random: inout SeededGenerator) {
        state = random.pick(Self.states)
        let quote = random.pick(["", "", "", "'", "\""])
        let key = random.pick(["state", "state", "state", "state", "'state'", "\"state\""])
        let gap = random.pick([" ", " ", "  ", "\t", " \t"])
        let comment = random.pick(["", "", "", " # waits for Hana", "\t# tab", " #", "  ", "\t", " # \"quote' {["])
        stateLine = "\(key)\(random.pick(["", "", " "])):\(gap)\(quote)\(state)\(quote)\(comment)"
        let chosen = random.pick(Self.titles)
        title = chosen.value
        var entries = ["title: \(chosen.source)", stateLine]
        var left = Self.others
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            entries.append(left.remove(at: Int.random(in: 0..<left.count, using: &random)))
        }
        entries.shuffle(using: &random)
        let body = random.pick([
            "", "Body.", "\nstate: draft\n\n---\n\nMore.\n", "Heading\n=======\n", "<<<<<<< is not all\n",
            "가\u{0}".replacing("\u{0}", with: "각\n\n\n"), "\r",
        ])
        text = "---\n" + entries.joined(separator: "\n") + "\n---" + (body.isEmpty && random.chance(oneIn: 2) ? "" : "\n" + body)
        if random.chance(oneIn: 3) {
            text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        }
    }
}
