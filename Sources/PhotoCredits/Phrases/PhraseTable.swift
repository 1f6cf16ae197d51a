/// Names of several words, found in a line longest first.
package struct PhraseTable: Sendable {
    package struct Entry: Hashable, Sendable {
        package let words: [String]
        package let name: String
        /// Whether everybody would print this name for this spelling; where it is a matter of taste the reading is shown as doubtful.
        let isSettled: Bool
        /// Whether the word is a name or a thing as well, so that it must stand where an agency or a site stands.
        let isCommonWord: Bool
        /// Whether the spelling came with rule set 2.
        package let isOfSetTwo: Bool
    }

    private let names: Set<String>
    private let spellings: [Character: [[Character]]]
    private let byFirstWord: [String: [Entry]]

    /// Each name with its spellings, lower case. One that begins with `~` is printed in more than one way; one that begins with `?` is
    /// a common word too; one that begins with `+` came with rule set 2.
    init(_ names: [(name: String, spellings: [String])]) {
        var table: [String: [Entry]] = [:]
        for (name, spellings) in names {
            for spelling in spellings {
                let signs = spelling.prefix { "+?~".contains($0) }
                let words = spelling.drop { "+?~".contains($0) }.split(separator: " ").map(String.init)
                table[words[0], default: []].append(
                    Entry(
                        words: words, name: name, isSettled: !signs.contains("~"), isCommonWord: signs.contains("?"),
                        isOfSetTwo: signs.contains("+")))
            }
        }
        self.names = Set(names.map(\.name))
        let long = table.values.joined().filter { !$0.isCommonWord && !$0.isOfSetTwo }.map {
            Array($0.words.joined(separator: " "))
        }.filter { $0.count > 4 }
        spellings = Dictionary(grouping: long) { $0[0] }
        byFirstWord = table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// Whether a text is a spelling of this table with a slip or two: "Rueters" is no photographer.
    func isNearMiss(_ text: String) -> Bool {
        let wanted = Array(text.lowercased())
        guard (5...24).contains(wanted.count) else { return false }
        // A slip in the very first letter is rare enough to be left out, which keeps the comparison to a few spellings.
        return wanted.first.flatMap { spellings[$0] }?.contains { spelling in
            abs(spelling.count - wanted.count) <= 2 && wanted.distance(to: spelling) <= (spelling.count > 5 ? 2 : 1)
        } ?? false
    }

    package func entry(in tokens: ArraySlice<CreditToken>) -> Entry? {
        guard let first = tokens.first, first.isWord, let candidates = byFirstWord[PhraseTable.folded(first)] else { return nil }
        return candidates.first { entry in
            tokens.count >= entry.words.count
                && zip(tokens, entry.words).allSatisfy { $0.isWord && PhraseTable.folded($0) == $1 }
        }
    }

    private static func folded(_ token: CreditToken) -> String {
        token.folded.hasPrefix("#") ? String(token.folded.dropFirst()) : token.folded
    }
}

extension PhraseTable {
    /// Whether a text is one of the names, or a spelling of one, and nothing else.
    package func names(_ text: String) -> Bool {
        if names.contains(text) { return true }
        let tokens = CreditTokens.tokens(of: text)
        return !tokens.isEmpty && entry(in: tokens[...])?.words.count == tokens.count
    }
}
