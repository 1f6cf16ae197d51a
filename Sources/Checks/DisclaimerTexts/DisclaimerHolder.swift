/// A word of a disclaimer that says whose views they are, and of how many people it speaks.
public struct DisclaimerHolder: Hashable, Sendable {
    public enum Number: Hashable, Sendable {
        case one, several
        /// `author(s)`, `their`, `필자`: it fits any number.
        case any
    }

    public let number: Number
    /// Whether it is a noun, such as “author”; pronouns may speak of anybody.
    public let isNoun: Bool
    /// The scalars of the text.
    public let range: Range<Int>
    /// The same for the other number, in lower case; nil where it fits any.
    let opposite: String?

    private static let nouns = ["author", "writer", "contributor", "columnist"]
    private static let articles: Set<String> = ["the", "these", "this", "both", "all", "its"]
    private static let prepositions: Set<String> = ["of", "by", "from", "for", "with", "to"]
    private static let indefinite: Set<String> = ["each", "every", "any", "individual", "respective", "an"]
    private static let owned: Set<String> = [
        "own", "alone", "personal", "private", "individual", "views", "view", "opinions", "opinion", "and",
    ]
    private static let pronouns: [String: (Number, String?)] = [
        "his": (.one, "their"), "her": (.one, "their"), "my": (.one, "our"), "hers": (.one, "theirs"), "mine": (.one, "ours"),
        "our": (.several, "my"), "ours": (.several, "mine"), "their": (.any, nil), "theirs": (.any, nil),
    ]
    private static let korean = ["필자", "저자", "글쓴이", "기고자", "집필자"]

    /// The holder that the word at `index` is; nil where it is none.
    init?(_ words: [DisclaimerWord], at index: Int) {
        let word = words[index].text
        guard let (number, opposite) = Self.noun(word) ?? Self.pronoun(words, at: index) ?? Self.koreanNoun(word) else {
            return nil
        }
        let before = words[max(0, index - 3)..<index].map(\.text)
        let after = words[(index + 1)...].prefix(2).map(\.text)
        let alternative = before.last == "or" || after.first == "or" || before.last == "and/or" || after.first == "and/or"
        let isOpen =
            alternative || Self.isOfSomethingElse(words[(index + 1)...].prefix(6).map(\.text))
            || before.contains(where: Self.indefinite.contains)
            || (number == .several && Self.noun(word) != nil && !isDefinite(words[..<index]))
        func isDefinite(_ before: ArraySlice<DisclaimerWord>) -> Bool {
            before.suffix(2).reversed().map(\.text).prefix { !Self.prepositions.contains($0) }.contains(
                where: Self.articles.contains)
        }
        self.number = isOpen ? .any : number
        isNoun = Self.noun(word) != nil || Self.koreanNoun(word) != nil
        self.opposite = isOpen ? nil : opposite
        range = words[index].range
    }

    private static let texts: Set<String> = [
        "this", "these", "article", "articles", "essay", "piece", "paper", "text", "report", "post", "column", "commentary",
        "document", "publication", "op-ed", "blog", "it", "work",
    ]

    /// “the author of three novels”: what is said of somebody, not whose views the text holds.
    private static func isOfSomethingElse(_ after: [String]) -> Bool {
        after.first == "of" && !after.dropFirst().contains(where: texts.contains)
    }

    private static func noun(_ word: String) -> (Number, String?)? {
        for noun in nouns where word.hasPrefix(noun) {
            switch word.dropFirst(noun.count) {
            case "": return (.one, noun + "s")
            case "'s": return (.one, noun + "s'")
            case "s": return (.several, noun)
            case "s'", "s's": return (.several, noun + "'s")
            case "(s)", "(s)'", "(s)'s", "'(s)", "('s)", "(s')", "/s": return (.any, nil)
            default: continue
            }
        }
        return nil
    }

    /// A pronoun counts only where something is said to be somebody's own.
    private static func pronoun(_ words: [DisclaimerWord], at index: Int) -> (Number, String?)? {
        let word = words[index].text
        if word == "his/her" || word == "her/his" || word == "his/hers" { return (.any, nil) }
        guard let pronoun = pronouns[word] else { return nil }
        let next = index + 1 < words.count ? words[index + 1].text : ""
        // “are his alone” says it of the views; “his or her own” leaves it open.
        return owned.contains(next) || next == "or" || word.hasSuffix("s") && next.isEmpty ? pronoun : nil
    }

    private static func koreanNoun(_ word: String) -> (Number, String?)? {
        for noun in korean where word.hasPrefix(noun) {
            return word.dropFirst(noun.count).first == "들" ? (.several, noun + word.dropFirst(noun.count + 1)) : (.any, nil)
        }
        return nil
    }
}
