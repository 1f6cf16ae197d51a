internal import Foundation

/// A text without typographic variants: kinds of quotes, hyphens, dashes and blanks, and the normal form.
package enum TypographicForm {
    /// Words with one space between them and ASCII marks.
    package static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var owesSpace = false
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        for scalar in (isASCII ? text : text.precomposedStringWithCanonicalMapping).unicodeScalars {
            if Scalars.isBlank(scalar) {
                // What nobody sees parts no words.
                owesSpace = owesSpace || !(scalar.properties.generalCategory == .format)
                continue
            }
            if owesSpace, !result.isEmpty { result.append(" ") }
            owesSpace = false
            switch scalar {
            case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2032}", "\u{2BC}": result.append("'")
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}", "«", "»": result.append("\"")
            case "\u{2010}"..."\u{2015}", "\u{2212}": result.append("-")
            case "\u{2026}": result.append(contentsOf: "...".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
