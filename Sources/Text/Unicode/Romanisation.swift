internal import Foundation

extension Slug {
    /// Hangul in the Revised Romanization of Korea of 2000, which follows the sound: finals move to a vowel that comes after,
    /// neighbours become like each other. Tense sounds are not shown, and an h behind k, t or p is kept, as the rules ask of
    /// nouns. Everything else stays as it is.
    ///
    /// Not done, since it needs a dictionary: an n that slips in between the parts of a compound (학여울 is hangnyeoul, here
    /// hagyeoul), and compounds whose final does not move (맛없다). Names that people spell in their own way (Kim, Lee) come out
    /// by the rules.
    public static func romanised(_ hangul: String) -> String {
        let scalars = Array(hangul.precomposedStringWithCanonicalMapping.unicodeScalars)
        var result = String.UnicodeScalarView()
        var word: [HangulSyllable] = []
        for scalar in scalars {
            if let syllable = HangulSyllable(scalar) {
                word.append(syllable)
            } else {
                result.append(contentsOf: Romanisation.spell(word).unicodeScalars)
                word = []
                result.append(scalar)
            }
        }
        result.append(contentsOf: Romanisation.spell(word).unicodeScalars)
        return String(result)
    }
}

/// The sounds between the syllables of one word.
enum Romanisation {
    static func spell(_ word: [HangulSyllable]) -> String {
        var result = ""
        var onset = ""
        for (index, syllable) in word.enumerated() {
            let final = HangulSyllable.finals[syllable.final]
            if index == 0 { onset = onsets[HangulSyllable.initials[syllable.initial]] ?? "" }
            result += onset + HangulSyllable.vowels[syllable.vowel]
            guard index + 1 < word.count else {
                result += spelled(closed(final))
                break
            }
            let next = word[index + 1]
            let meeting = meet(final, HangulSyllable.initials[next.initial], vowel: HangulSyllable.vowels[next.vowel])
            let isSplit = meeting == ("l", "l") && final == "ㄴ" && isSuffix(at: index + 1, of: word)
            result += isSplit ? "n" : meeting.coda
            onset = isSplit ? "n" : meeting.onset
        }
        return result
    }

    /// What a final and the initial after it sound like together.
    private static func meet(_ final: Character, _ initial: Character, vowel: String) -> (coda: String, onset: String) {
        let plain = onsets[initial] ?? ""
        if final == " " { return ("", plain) }
        if initial == "ㅇ" { return moved(final, vowel) }
        if initial == "ㅎ" { return aspirated(final, vowel) }
        let (rest, hasH) = withoutH(final)
        if hasH, let strong = ["ㄱ": "k", "ㄷ": "t", "ㅈ": "ch"][initial] { return (spelled(rest), strong) }
        if hasH, initial == "ㅅ" { return (spelled(rest), "s") }
        if final == "ㄺ", initial == "ㄱ" { return ("l", "g") }
        return assimilated(hasH && rest != " " ? rest : closed(final), initial, plain)
    }

    /// Before a vowel the final, or the second half of a double one, becomes the next syllable's initial.
    private static func moved(_ final: Character, _ vowel: String) -> (coda: String, onset: String) {
        let softens = vowel == "i" || vowel == "yeo"
        switch final {
        case "ㅇ": return ("ng", "")
        case "ㄷ" where softens: return ("", "j")
        case "ㅌ" where softens: return ("", "ch")
        case "ㄾ" where softens: return ("l", "ch")
        default: break
        }
        let (rest, hasH) = withoutH(final)
        if hasH { return ("", rest == " " ? "" : onsets[rest] ?? "") }
        if let (first, second) = halves[final] { return (spelled(first), onsets[second] ?? "") }
        return ("", onsets[final] ?? "")
    }

    /// Before ㅎ: a stop keeps its h as in Mukho, ㅈ and ㄷ melt with it.
    private static func aspirated(_ final: Character, _ vowel: String) -> (coda: String, onset: String) {
        switch final {
        case "ㅈ": return ("", "ch")
        case "ㄵ": return ("n", "ch")
        case "ㄺ": return ("l", "k")
        case "ㄼ": return ("l", "p")
        case "ㄷ" where vowel == "i" || vowel == "yeo": return ("", "ch")
        default: return (spelled(closed(final)), "h")
        }
    }

    /// Before a consonant: nasals make nasals, and ㄴ and ㄹ become one sound.
    private static func assimilated(_ closed: Character, _ initial: Character, _ plain: String) -> (coda: String, onset: String) {
        let nasal: [Character: String] = ["ㄱ": "ng", "ㄷ": "n", "ㅂ": "m"]
        switch (closed, initial) {
        case ("ㄹ", "ㄴ"), ("ㄹ", "ㄹ"), ("ㄴ", "ㄹ"): return ("l", "l")
        case (_, "ㄴ"), (_, "ㅁ"): return (nasal[closed] ?? spelled(closed), plain)
        case (_, "ㄹ"): return (nasal[closed] ?? spelled(closed), "n")
        default: return (spelled(closed), plain)
        }
    }

    /// 신문로 is sinmunno though 신라 is silla: a syllable that is added to a whole word leaves the word's ㄴ alone. Which words
    /// these are takes a dictionary; these syllables, last in a word of three or more, are nearly always added ones.
    private static func isSuffix(at index: Int, of word: [HangulSyllable]) -> Bool {
        guard index >= 2, index == word.count - 1 else { return false }
        let suffixes = "란량력례로론료류".unicodeScalars.compactMap(HangulSyllable.init)
        let last = word[index]
        return suffixes.contains { $0.initial == last.initial && $0.vowel == last.vowel && $0.final == last.final }
    }

    private static func withoutH(_ final: Character) -> (rest: Character, hasH: Bool) {
        switch final {
        case "ㅎ": (" ", true)
        case "ㄶ": ("ㄴ", true)
        case "ㅀ": ("ㄹ", true)
        default: (final, false)
        }
    }

    /// The seven sounds in which a syllable can end.
    private static func closed(_ final: Character) -> Character {
        switch final {
        case "ㄲ", "ㅋ", "ㄳ", "ㄺ": "ㄱ"
        case "ㄵ", "ㄶ": "ㄴ"
        case "ㅅ", "ㅆ", "ㅈ", "ㅊ", "ㅌ", "ㅎ": "ㄷ"
        case "ㄼ", "ㄽ", "ㄾ", "ㅀ": "ㄹ"
        case "ㄻ": "ㅁ"
        case "ㅍ", "ㄿ", "ㅄ": "ㅂ"
        default: final
        }
    }

    private static func spelled(_ closed: Character) -> String {
        ["ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "l", "ㅁ": "m", "ㅂ": "p", "ㅇ": "ng"][closed] ?? ""
    }

    private static let onsets: [Character: String] = [
        "ㄱ": "g", "ㄲ": "kk", "ㄴ": "n", "ㄷ": "d", "ㄸ": "tt", "ㄹ": "r", "ㅁ": "m", "ㅂ": "b", "ㅃ": "pp", "ㅅ": "s", "ㅆ": "ss",
        "ㅇ": "", "ㅈ": "j", "ㅉ": "jj", "ㅊ": "ch", "ㅋ": "k", "ㅌ": "t", "ㅍ": "p", "ㅎ": "h",
    ]

    private static let halves: [Character: (Character, Character)] = [
        "ㄳ": ("ㄱ", "ㅅ"), "ㄵ": ("ㄴ", "ㅈ"), "ㄺ": ("ㄹ", "ㄱ"), "ㄻ": ("ㄹ", "ㅁ"), "ㄼ": ("ㄹ", "ㅂ"), "ㄽ": ("ㄹ", "ㅅ"), "ㄾ": ("ㄹ", "ㅌ"),
        "ㄿ": ("ㄹ", "ㅍ"), "ㅄ": ("ㅂ", "ㅅ"),
    ]
}
