import Text

extension Rule {
    /// `text/control-character`: nothing in a text steers a terminal or turns the direction of what stands after it.
    static let textControlCharacter = Rule(
        "text/control-character", draft: .warning, review: .warning, publish: .error,
        why: "An escape sequence does something on every terminal that shows the text, and a turned direction shows other words "
            + "than were approved.",
        standard: "Unicode TR36; CVE-2021-42574", failing: "Pay ⍽1000 (where ⍽ stands for U+202E, right-to-left override)",
        passing: "Pay 1000"
    ) { article in
        let front = article.text.front.scalars.lazy.flatMap { value in
            (value.string ?? "").unicodeScalars.lazy.filter(\.steers).map { remark($0, at: value.place) }
        }
        let body = article.body.lines.lazy.filter { mayHold(article.body.bytes[$0.range]) }.flatMap { line in
            var offset = line.range.lowerBound
            return article.body.text(line.range).unicodeScalars.compactMap { scalar -> Diagnostic? in
                defer { offset += UTF8.width(scalar) }
                guard scalar.steers else { return nil }
                return remark(scalar, at: article.body.places.place(of: offset..<(offset + UTF8.width(scalar))))
            }
        }
        return Array(front.prefix(CheckedArticle.findingLimit)) + body.prefix(CheckedArticle.findingLimit)
    }

    private static func remark(_ scalar: Unicode.Scalar, at place: SourceLocation) -> Diagnostic {
        let what = scalar.properties.generalCategory == .control ? "control character" : "mark that turns the writing direction"
        return Diagnostic(place: place, message: "A \(what) (\(Scalars.name(of: scalar.value))) stands here. Remove it.")
    }

    /// A look at the bytes: control characters, and the first two bytes of all the others.
    private static func mayHold(_ bytes: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            if byte < 0x20 ? byte != 0x09 : byte == 0x7F { return true }
            if before == 0xC2, byte < 0xA0 { return true }
            if before == 0xE2, byte == 0x80 || byte == 0x81 { return true }
            before = byte
        }
        return false
    }
}

extension Unicode.Scalar {
    /// Control characters but the tab and the ends of lines; embeddings, overrides and isolates of the writing direction. Not
    /// the marks for single places, which Arabic, Hebrew and Persian need.
    fileprivate var steers: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
