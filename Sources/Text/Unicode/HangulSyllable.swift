/// A Hangul syllable taken apart into jamo, as indices into Unicode's tables.
struct HangulSyllable {
    /// One of the 19 initial consonants.
    var initial: Int
    /// One of the 21 vowels.
    let vowel: Int
    /// One of the 27 final consonants, or 0 for none.
    var final: Int

    /// Takes a composed syllable apart; nil for any other scalar.
    init?(_ scalar: Unicode.Scalar) {
        guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
        let index = Int(scalar.value) - 0xAC00
        (initial, vowel, final) = (index / 588, index % 588 / 28, index % 28)
    }

    /// The initial consonants in Unicode's order.
    static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
    /// The final consonants in Unicode's order; the blank stands for none.
    static let finals = Array(" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
    /// The vowels in Latin letters.
    static let vowels = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui",
        "i",
    ]
}
