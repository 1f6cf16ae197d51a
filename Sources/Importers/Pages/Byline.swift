internal import Text

/// The names in a byline, without job titles, organisations and places.
struct Byline {
    /// The people, in their order.
    var people: [StatedName] = []
    /// The other words: job titles, organisations, places, addresses.
    var others: [Range<Int>] = []
    /// Whether the names may be ordinary words: in small letters, or a single one.
    var isUnsure = false
    /// Whether the words after `By` may name somebody, though no person is found in them.
    var isLikeAByline = false

    /// Words after a name that say for whom or from where somebody writes.
    private static let prepositions: Set<String> = ["in", "for", "of", "at", "from", "on", "via", "reports", "reporting"]
    /// Words that cannot be part of a name in small letters.
    private static let functionWords: Set<String> = [
        "the", "a", "an", "my", "our", "your", "his", "her", "its", "their", "this", "that", "these", "those", "all", "any", "no",
        "some", "or", "but", "of", "in", "on", "at", "to", "for", "from", "without", "as", "it", "he", "she", "they", "we", "you",
        "i", "is", "are", "was", "were", "be", "being", "sea", "land", "air", "road", "rail", "bus", "train", "boat", "ship",
        "design", "then", "now", "far", "way", "means", "itself", "himself", "herself", "themselves", "accident", "mistake",
        "chance", "law", "definition", "default", "contrast", "comparison", "day", "night", "hand", "heart", "proxy", "when",
        "what", "which", "who", "not", "only", "more", "less", "one", "two", "three", "each", "every", "numbers", "degrees",
    ]

    /// The people whom the words in a range name.
    static func names(in line: PageLine, _ range: Range<Int>, origin: StatedName.Origin) -> Byline {
        let scalars = Array(line.scalars)
        if let korean = reporters(in: line, range, origin: origin) { return korean }
        var byline = Byline()
        var end = range.upperBound
        let words = Word.split(Array(scalars[range])).map {
            Word(text: $0.text, range: $0.range.lowerBound + range.lowerBound..<$0.range.upperBound + range.lowerBound)
        }
        guard let first = words.first else { return byline }
        // “Mina Cho in Seoul”: the words from the preposition on are no part of the name.
        if let cut = words.dropFirst().first(where: {
            prepositions.contains($0.folded) || $0.text.contains("@") || $0.text.hasPrefix("(")
        }) {
            byline.others.append(cut.range.lowerBound..<range.upperBound)
            end = cut.range.lowerBound
        }
        let names = NameList.read(line, from: range.lowerBound, to: end, origin: origin)
        byline.isLikeAByline = isLikeAByline(words)
        if origin == .byline, first.folded == "the" || functionWords.contains(first.folded), !NameList.looksLikeName(first.text) {
            return byline
        }
        let list = People(names)
        guard NameList.looksLikeNames(list.people) || areSmallNames(list.people) else {
            return origin == .authorLine ? Byline(people: list.people, others: byline.others) : byline
        }
        byline.people = list.people
        byline.others = (byline.others + list.others.map { line.range(of: $0.place) }).sorted { $0.lowerBound < $1.lowerBound }
        let isSingle = list.people.count == 1 && words.count == 1 && !first.text.unicodeScalars.contains(where: Scalars.isHangul)
        byline.isUnsure = areSmallNames(list.people) || isSingle
        return byline
    }

    /// `홍길동 기자`, `홍길동·김하늘 기자`, `[서울=홍길동 기자]`, `하버포스트 홍길동 기자 gildong@harbour.example`.
    static func reporters(in line: PageLine, _ range: Range<Int>, origin: StatedName.Origin = .byline) -> Byline? {
        KoreanByline.read(line, range, origin: origin)
    }

    private static func isLikeAByline(_ words: [Word]) -> Bool {
        guard let first = words.first, words.count <= 10 else { return false }
        let last = words.last?.text ?? ""
        guard !last.hasSuffix("!"), !last.hasSuffix("?"), !(last.hasSuffix(".") && last.count > 4) else { return false }
        if words.contains(where: { NameList.namesPost($0.text) }) { return true }
        return !functionWords.contains(first.folded)
            && words.contains { $0.text.first?.isUppercase == true || $0.text.hasPrefix("@") }
    }

    /// `ada quill`: two or three words of small letters that are not ordinary words.
    private static func areSmallNames(_ names: [StatedName]) -> Bool {
        !names.isEmpty && names.count <= 4
            && names.allSatisfy { name in
                let words = name.words
                return (2...3).contains(words.count)
                    && words.allSatisfy { word in
                        word == word.lowercased() && !functionWords.contains(word)
                            && word.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" }
                    }
            }
    }
}

/// A list of names without job titles and organisations.
private struct People {
    var people: [StatedName] = []
    var others: [StatedName] = []

    /// `By Hana Seo, Senior Fellow` names one person; so does `By Mina Cho, Privacy, and Technology Project`, where the single
    /// word begins the name of an organisation.
    init(_ names: [StatedName]) {
        guard let first = names.first else { return }
        people = [NameList.withoutPost(first)]
        let isSingle = first.words.count == 1
        var isHouse = false
        for name in names.dropFirst() {
            let isLatin = !name.text.unicodeScalars.contains(where: Scalars.isHangul)
            if !isHouse, isLatin, !isSingle, name.words.count == 1 { isHouse = true }
            if isHouse || NameList.namesPost(name.text) { others.append(name) } else { people.append(name) }
        }
    }
}

extension PageLine {
    /// The scalars at a position in this line.
    func range(of other: SourceLocation) -> Range<Int> {
        other.column - place.column..<other.column - place.column + other.length
    }
}
