/// Names of several words, found in a line longest first.
struct PhraseTable: Sendable {
    struct Entry: Hashable, Sendable {
        let words: [String]
        let name: String
        /// Whether everybody would print this name for this spelling; where it is a matter of taste the reading is shown as doubtful.
        let isSettled: Bool
    }

    private let spellings: [Character: [[Character]]]
    private let byFirstWord: [String: [Entry]]

    /// Each name with its spellings, lower case; a spelling that begins with `?` is one whose short form is a matter of taste.
    init(_ names: [(name: String, spellings: [String])]) {
        var table: [String: [Entry]] = [:]
        for (name, spellings) in names {
            for spelling in spellings {
                let settled = !spelling.hasPrefix("?")
                let words = spelling.drop { $0 == "?" }.split(separator: " ").map(String.init)
                table[words[0], default: []].append(Entry(words: words, name: name, isSettled: settled))
            }
        }
        let long = table.values.joined().map { Array($0.words.joined(separator: " ")) }.filter { $0.count > 4 }
        spellings = Dictionary(grouping: long) { $0[0] }
        byFirstWord = table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// Whether a text is a spelling of this table with a slip or two: "Rueters" is no photographer.
    func isNearMiss(_ text: String) -> Bool {
        let wanted = Array(text.lowercased())
        guard (5...24).contains(wanted.count) else { return false }
        // A slip in the very first letter is rare enough to be left out, which keeps the comparison to a few spellings.
        return wanted.first.flatMap { spellings[$0] }?.contains { spelling in
            abs(spelling.count - wanted.count) <= 2 && License.distance(wanted, spelling) <= (spelling.count > 5 ? 2 : 1)
        } ?? false
    }

    func entry(in tokens: ArraySlice<CreditToken>) -> Entry? {
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
