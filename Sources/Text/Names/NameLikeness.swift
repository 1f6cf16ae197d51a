/// How similar two spellings of a name are, from the most similar to different names.
package enum NameLikeness: Int, Hashable, Sendable, Comparable {
    /// The same words; Hangul in either normal form, blanks of any kind.
    case same
    /// The same words, differing in capitals alone.
    case capitals
    /// The same words in another order.
    case order
    /// A typing error apart.
    case near
    /// Names of two people.
    case different

    package static func < (a: NameLikeness, b: NameLikeness) -> Bool { a.rawValue < b.rawValue }

    /// Compares two names. Swift compares strings and characters by canonical equivalence, so that composed and decomposed
    /// Hangul are equal here without being normalised first.
    package static func between(_ a: String, _ b: String) -> NameLikeness {
        let (left, right) = (words(a), words(b))
        if left == right { return .same }
        let (small, other) = (left.map { $0.lowercased() }, right.map { $0.lowercased() })
        if small == other { return .capitals }
        if small.count == other.count, small.count > 1, small.sorted() == other.sorted() { return .order }
        return areNear(small, other) ? .near : .different
    }

    package static func words(_ name: String) -> [String] { Word.split(Array(name.unicodeScalars)).map(\.text) }

    private static func areNear(_ a: [String], _ b: [String]) -> Bool {
        guard !a.isEmpty, !b.isEmpty else { return false }
        // "Hana M. Seo" and "Hana Seo", "Jae-in Moon" and "Jae in Moon".
        guard a.count == b.count else {
            let (short, long) = a.count < b.count ? (a, b) : (b, a)
            if short.count > 1, long.count <= short.count + 2, short.first == long.first, short.last == long.last {
                return isSubsequence(short, of: long)
            }
            return bare(a.joined()) == bare(b.joined())
        }
        return zip(a, b).allSatisfy(wordsAreNear)
    }

    private static func wordsAreNear(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        if isInitial(a, of: b) || isInitial(b, of: a) { return true }
        let (left, right) = (Array(a), Array(b))
        let length = max(left.count, right.count)
        guard length > 2, length <= 40 else { return false }
        // Kim and Lim, 김하늘 and 이하늘 are two families, not a slip.
        if length <= 3, left.first != right.first { return false }
        return EditDistance.between(left, right, limit: length >= 8 ? 2 : 1) != nil
    }

    private static func isInitial(_ short: String, of long: String) -> Bool {
        let letters = short.filter { $0 != "." }
        return letters.count == 1 && short.count <= 2 && letters.first == long.first && letters.first?.isCased == true
    }

    private static func isSubsequence(_ short: [String], of long: [String]) -> Bool {
        var rest = short[...]
        for word in long where word == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    private static func bare(_ text: String) -> String { text.filter { $0 != "-" && $0 != "." } }
}
