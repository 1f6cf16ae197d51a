/// A statement about whose views an article holds, and where it stands: in `disclaimer`, or at the end of the text.
struct ViewsStatement {
    let reading: DisclaimerReading
    let text: String
    /// The place of all of it.
    let place: Place
    /// The place of some of its scalars.
    let placeOf: (Range<Int>) -> Place
}

extension CheckedArticle {
    private static let placeholders: Set<String> = ["none", "no", "n/a", "na", "tbd", "todo", "tba", "xxx", "-"]

    /// `disclaimer`, unless somebody only kept a place for it.
    var disclaimerField: YAMLValue? {
        guard let value = text.disclaimer, let words = value.string else { return nil }
        let bare = words.lowercased().filter { !$0.isWhitespace && $0 != "." }
        return bare.isEmpty || Self.placeholders.contains(bare) ? nil : value
    }

    /// The statements that readers see, `disclaimer` first whatever it says.
    var viewsStatements: [ViewsStatement] {
        var statements: [ViewsStatement] = []
        if let value = disclaimerField, let words = value.string {
            statements.append(
                ViewsStatement(reading: DisclaimerReading(words), text: words, place: value.place) { place(of: $0, in: value) })
        }
        for range in body.paragraphs.suffix(4) where range.count <= 1_500 && DisclaimerReading.mayStateViews(body.bytes[range]) {
            let words = body.text(range)
            let reading = DisclaimerReading(words)
            // “His views are his own” in the text may be about anybody.
            guard reading.statesViews, reading.holders.contains(where: \.isNoun) else { continue }
            statements.append(
                ViewsStatement(reading: reading, text: words, place: body.places.place(of: range)) {
                    body.place(of: $0, in: words, at: range.lowerBound)
                })
        }
        return statements
    }
}
