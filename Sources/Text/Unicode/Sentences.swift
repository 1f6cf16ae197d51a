/// Splits a paragraph into sentences, well enough to separate a disclaimer from a biography.
package enum Sentences {
    private static let abbreviations: Set<String> = [
        "dr.", "mr.", "mrs.", "ms.", "prof.", "st.", "jr.", "sr.", "no.", "vs.", "e.g.", "i.e.", "gen.", "sen.", "rep.", "gov.",
        "lt.", "col.",
        "mt.", "ft.", "rev.", "hon.", "ph.d.", "capt.", "fig.", "approx.",
    ]
    /// Words that begin a sentence even after "D.C.".
    private static let openers: Set<String> = [
        "the", "these", "this", "he", "she", "they", "views", "opinions", "his", "her", "their", "it", "any", "all", "neither",
        "nothing", "its",
    ]

    /// The sentences' ranges, without the blanks between them.
    package static func split(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        let words = Word.split(scalars)
        var sentences: [Range<Int>] = []
        var start: Int?
        for (index, word) in words.enumerated() {
            if start == nil { start = word.range.lowerBound }
            let next = index + 1 < words.count ? words[index + 1].text : nil
            if let begin = start, next == nil || ends(word.text, before: next ?? "") {
                sentences.append(begin..<word.range.upperBound)
                start = nil
            }
        }
        return sentences
    }

    private static func ends(_ word: String, before next: String) -> Bool {
        let closing = "\"”’')]»"
        guard let bare = word.lastIndex(where: { !closing.contains($0) }).map({ String(word[...$0]) }), let last = bare.last,
            ".!?。！？".contains(last), let opening = next.first(where: { !"\"“‘'([«".contains($0) })
        else { return false }
        if last != "." { return true }
        guard !opening.isLowercase else { return false }
        let folded = bare.lowercased()
        let isInitials = bare.split(separator: ".").allSatisfy { $0.count == 1 } && bare.first?.isLetter == true
        if isInitials { return bare.count > 2 && openers.contains(next.lowercased()) }
        return !abbreviations.contains(folded)
    }
}
