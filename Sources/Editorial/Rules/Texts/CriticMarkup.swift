/// Marks by which editors write into a text: `{++in++}`, `{--out--}`, `{~~old~>new~~}`, `{==this==}`, `{>>a remark<<}`.
///
/// Code, between back-ticks or fenced, is left alone: an article about the marks may show them there.
struct CriticMarkup {
    let place: Place
    /// What is the matter, and what to do.
    let words: String

    private static let pairs: [(open: String, close: String, what: String)] = [
        ("{++", "++}", "An insertion is neither taken nor refused"), ("{--", "--}", "A deletion is neither taken nor refused"),
        ("{~~", "~~}", "A change is neither taken nor refused"), ("{==", "==}", "A highlight is left in the text"),
        ("{>>", "<<}", "A remark is left in the text"),
    ]

    /// Every mark that is left, and every one that does not end.
    static func marks(in article: CheckedArticle) -> [CriticMarkup] {
        var found: [CriticMarkup] = []
        var open: (close: String, place: Place, what: String)?
        var isFenced = false
        for line in article.bodyLines {
            if line.text.hasPrefix("```") || line.text.hasPrefix("~~~") { isFenced.toggle() }
            if isFenced { continue }
            let scalars = Array(line.text.unicodeScalars)
            var index = 0
            var isCode = false
            while index < scalars.count {
                defer { index += 1 }
                if scalars[index] == "`", open == nil { isCode.toggle() }
                if isCode { continue }
                let here = String(String.UnicodeScalarView(scalars[index..<min(index + 3, scalars.count)]))
                if let mark = open {
                    guard here == mark.close else { continue }
                    found.append(CriticMarkup(place: mark.place, words: "\(mark.what). Answer it, and take the marks out."))
                    open = nil
                } else if let pair = pairs.first(where: { $0.open == here }) {
                    open = (pair.close, Place(line: line.number, column: index + 1, length: 3), pair.what)
                } else if let pair = pairs.first(where: { $0.close == here }) {
                    let place = Place(line: line.number, column: index + 1, length: 3)
                    found.append(
                        CriticMarkup(
                            place: place, words: "\"\(here)\" ends a mark that does not begin (\(pair.open)). Take it out."))
                }
            }
        }
        if let mark = open {
            found.append(
                CriticMarkup(
                    place: mark.place, words: "A mark begins here and does not end (\(mark.close)). Answer it, and take it out."))
        }
        return found
    }
}
