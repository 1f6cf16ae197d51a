internal import Foundation

/// Words that are not in the composed normal form.
struct NormalForm {
    let place: Place
    /// The bytes of the word in the file.
    let range: Range<Int>
    let composed: String

    /// Every word of the article, cut at blanks, that NFC writes in other bytes.
    static func stretches(in text: ArticleText) -> [NormalForm] {
        guard text.bytes.contains(where: { $0 >= 0x80 }) else { return [] }
        var found: [NormalForm] = []
        var start = 0
        while start < text.bytes.count {
            let end = text.bytes[start...].firstIndex { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 } ?? text.bytes.count
            let word = text.bytes[start..<end]
            if word.contains(where: { $0 >= 0x80 }) {
                let spelled = String(decoding: word, as: UTF8.self)
                let composed = spelled.precomposedStringWithCanonicalMapping
                if !composed.utf8.elementsEqual(word) {
                    var place = text.place(ofOffset: start)
                    place.length = spelled.unicodeScalars.count
                    found.append(NormalForm(place: place, range: start..<end, composed: composed))
                }
            }
            start = end + 1
        }
        return found
    }
}
