internal import Text

/// The names at the beginning of a biography's sentence: `Yonho Kim is …`, `A and B are …`, `김하늘은 …`.
struct BiographyOpening {
    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "has", "have", "works", "work", "worked", "writes", "write", "wrote", "teaches", "teach",
        "taught", "serves",
        "served", "holds", "leads", "led", "edits", "edit", "directs", "runs", "run", "reports", "covers", "studies", "studied",
        "lives", "live",
        "joined", "currently", "spent", "grew", "specializes", "specialises", "researches", "founded", "manages", "heads",
        "chairs", "who", "keeps",
        "retired", "farms", "fishes", "belongs", "lectures",
    ]

    /// Each name as this sentence spells it, with the known name that it resembles.
    var names: [(stated: StatedName, known: String)] = []
    /// Whether the word after the names is typical of biographies.
    var hasVerb = false

    init(_ sentence: Range<Int>, of block: Block, known: [String]) {
        let scalars = Array(block.joined[sentence])
        let words = Word.split(scalars)
        var index = NameOpening.afterHonorific(words)
        while index < words.count, let match = NameOpening(words, at: index, known: known) {
            let begin = sentence.lowerBound + words[index].range.lowerBound
            let end = sentence.lowerBound + words[index + match.count - 1].range.upperBound
            let name = StatedName(text: match.text, place: block.place(of: begin..<end), origin: .biography)
            names.append((name, match.known))
            index += match.count
            if match.isKorean { hasVerb = true }
            guard index < words.count, ["and", "&"].contains(words[index].folded) || match.endsWithComma else { break }
            if ["and", "&"].contains(words[index].folded) { index += 1 }
        }
        if !names.isEmpty, index < words.count, Self.verbs.contains(words[index].folded) { hasVerb = true }
    }

    /// The known names that a sentence refers to by a part ("Seo is a …"), or all of them ("The author is a …").
    static func partly(_ sentence: Range<Int>, of block: Block, known: [String]) -> [String] {
        let words = Word.split(Array(block.joined[sentence])).map(\.folded)
        if words.count > 2, words[0] == "the", ["author", "authors"].contains(words[1]), verbs.contains(words[2]) {
            return known
        }
        if let first = words.first, ["필자는", "필자들은", "글쓴이는"].contains(first) { return known }
        guard words.count > 1, verbs.contains(words[1]) else { return [] }
        return known.filter { name in NameLikeness.words(name).contains { $0.lowercased() == words[0] } }
    }

    /// A name that no other part of the page has: `Hana Seo is a …` at the beginning of a sentence beside a disclaimer.
    static func stranger(_ sentence: Range<Int>, of block: Block) -> StatedName? {
        let words = Word.split(Array(block.joined[sentence]))
        let verb = words.prefix(6).firstIndex { ["is", "are", "was", "works", "writes", "teaches"].contains($0.text) }
        guard let verb, verb >= 2, let first = words.first else { return nil }
        let text = words[..<verb].map(\.text).joined(separator: " ")
        guard NameList.looksLikeName(text), !["The", "A", "An", "This", "These", "In", "It", "If"].contains(first.text) else {
            return nil
        }
        let range = sentence.lowerBound + first.range.lowerBound..<sentence.lowerBound + words[verb - 1].range.upperBound
        return StatedName(text: text, place: block.place(of: range), origin: .biography)
    }
}
