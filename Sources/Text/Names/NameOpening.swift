/// Words in a sentence that spell a known name, or nearly do: `Yonho Kim is …`, `김하늘은 …`.
package struct NameOpening {
    /// The name as these words spell it.
    package var text: String
    /// The known name that it resembles.
    package var known: String
    /// The number of words.
    package var count: Int
    package var likeness: NameLikeness
    package var endsWithComma = false
    /// Whether a Korean particle that follows a subject ends it.
    package var isKorean = false

    private static let honorifics: Set<String> = ["dr.", "dr", "prof.", "professor", "mr.", "ms.", "mrs.", "captain"]
    private static let particles = ["은", "는", "이", "가"]

    /// The index of the first word of the name.
    package static func afterHonorific(_ words: [Word]) -> Int {
        words.first.map { honorifics.contains($0.folded) } == true ? 1 : 0
    }

    /// The best match of the words at `index` with one of the known names; nil where they are no such name.
    package init?(_ words: [Word], at index: Int, known: [String]) {
        var best: NameOpening?
        for name in known {
            let length = NameLikeness.words(name).count
            for count in [length, length + 1, length - 1] where count > 0 && index + count <= words.count {
                guard let found = Self.spelled(words[index..<index + count], like: name) else { continue }
                if best.map({ found.likeness < $0.likeness }) ?? true { best = found }
            }
        }
        guard let best else { return nil }
        self = best
    }

    private init(text: String, known: String, count: Int, likeness: NameLikeness, endsWithComma: Bool, isKorean: Bool) {
        self.text = text
        self.known = known
        self.count = count
        self.likeness = likeness
        self.endsWithComma = endsWithComma
        self.isKorean = isKorean
    }

    private static func spelled(_ words: ArraySlice<Word>, like known: String) -> NameOpening? {
        var texts = words.map(\.text)
        guard let last = texts.last else { return nil }
        let endsWithComma = last.hasSuffix(",")
        if endsWithComma { texts[texts.count - 1] = String(last.dropLast()) }
        var candidates = [(texts, false)]
        if last.unicodeScalars.contains(where: Scalars.isHangul), let particle = particles.first(where: last.hasSuffix),
            last.count > 1
        {
            candidates.append((texts.dropLast() + [String(last.dropLast(particle.count))], true))
        }
        let matches = candidates.map { texts, isKorean in
            let text = texts.joined(separator: " ")
            return NameOpening(
                text: text, known: known, count: words.count, likeness: .between(text, known), endsWithComma: endsWithComma,
                isKorean: isKorean)
        }
        return matches.filter { $0.likeness != .different }.min { $0.likeness < $1.likeness }
    }
}
