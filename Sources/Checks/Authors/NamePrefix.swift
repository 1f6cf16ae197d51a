import Text

/// Words that stand before a name and are no part of it.
enum NamePrefix {
    private static let words: Set<String> = ["by", "author", "authors", "byline", "글", "글쓴이", "필자", "저자"]
    private static let suffixes: Set<String> = ["기자", "특파원", "기고"]

    /// Whether a word, with or without a colon, is one of them.
    static func isPrefix(_ word: String) -> Bool { words.contains(word.hasSuffix(":") ? String(word.dropLast()) : word) }

    /// What is too much in a name, before it or behind it; nil where nothing is.
    static func extra(in name: String) -> String? {
        let words = NameLikeness.words(name)
        guard words.count > 1, let first = words.first, let last = words.last else { return nil }
        if first.lowercased() == "written" || first.lowercased() == "words", words[1].lowercased() == "by" {
            return "\(first) \(words[1])"
        }
        if isPrefix(first.lowercased()) { return first }
        return suffixes.contains(last) ? last : nil
    }
}
