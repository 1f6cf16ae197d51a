import Text

/// A statement about whose views an article holds, and where it stands: in `disclaimer`, or at the end of the text.
struct ViewsStatement {
    let reading: DisclaimerReading
    let text: String
    /// The place of all of it.
    let place: SourceLocation
    fileprivate let origin: Origin

    fileprivate enum Origin {
        /// `disclaimer`.
        case field(YAMLValue)
        /// The text, from this byte of the file on.
        case body(Int)
    }
}

extension ArticleText {
    private static let placeholders: Set<String> = ["none", "no", "n/a", "na", "tbd", "todo", "tba", "xxx", "-"]

    /// `disclaimer`, unless somebody only kept a place for it.
    fileprivate var disclaimerField: YAMLValue? {
        guard let value = disclaimer, let words = value.string else { return nil }
        let bare = words.lowercased().filter { !$0.isWhitespace && $0 != "." }
        return bare.isEmpty || Self.placeholders.contains(bare) ? nil : value
    }
}

extension CheckedArticle {
    /// The place of some scalars of a statement.
    func place(of scalars: Range<Int>, in statement: ViewsStatement) -> SourceLocation {
        switch statement.origin {
        case .field(let value): place(of: scalars, in: value)
        case .body(let offset): body.place(of: scalars, in: statement.text, at: offset)
        }
    }
}

extension ViewsStatement {
    /// The statements that readers see, `disclaimer` first whatever it says.
    static func all(in text: ArticleText, _ body: CheckedBody) -> [ViewsStatement] {
        var statements: [ViewsStatement] = []
        if let value = text.disclaimerField, let words = value.string {
            statements.append(
                ViewsStatement(reading: DisclaimerReading(words), text: words, place: value.place, origin: .field(value)))
        }
        for range in body.paragraphs.suffix(4) where range.count <= 1_500 && DisclaimerReading.mayStateViews(body.bytes[range]) {
            let words = body.text(range)
            let reading = DisclaimerReading(words)
            // “His views are his own” in the text may be about anybody.
            guard reading.statesViews, reading.holders.contains(where: \.isNoun) else { continue }
            statements.append(
                ViewsStatement(
                    reading: reading, text: words, place: body.places.place(of: range), origin: .body(range.lowerBound)))
        }
        return statements
    }
}
