/// Templates and comments in Markdown: `{{ … }}`, `{{< … >}}`, `{{% … %}}`, `{% … %}`, `{# … #}`, `<% … %>`, `<!-- … -->`.
///
/// What a template becomes is known to the site generator alone, and comments are not shown, so links in them do not count.
package enum TemplateSyntax {
    /// Replaces each byte of a template. It is not a blank, so that a destination with a template in it stays one destination.
    static let filler: UInt8 = 0x1A

    private struct Form {
        let opening: [UInt8]
        let closing: [UInt8]
        /// The replacement.
        let filler: UInt8

        init(_ opening: String, _ closing: String, filler: UInt8 = TemplateSyntax.filler) {
            self.opening = Array(opening.utf8)
            self.closing = Array(closing.utf8)
            self.filler = filler
        }
    }

    /// Of two openings with a common beginning, the longer one comes first.
    private static let forms = [
        Form("{{!--", "--}}"), Form("{{--", "--}}"), Form("{{{", "}}}"), Form("{{", "}}"), Form("{%", "%}"), Form("{#", "#}"),
        Form("<%", "%>"), Form("<!--", "-->", filler: UInt8(ascii: " ")),
    ]

    /// The same bytes with templates and comments replaced; line ends stay. What is never closed is text.
    static func masked(_ bytes: [UInt8]) -> [UInt8] { masked(bytes, forms) }

    /// The same bytes without Handlebars comments, whose end looks like a mark of CriticMarkup.
    package static func withoutHandlebarsComments(_ bytes: [UInt8]) -> [UInt8] { masked(bytes, [forms[0]]) }

    private static func masked(_ bytes: [UInt8], _ forms: [Form]) -> [UInt8] {
        guard mayHold(bytes) else { return bytes }
        var masked = bytes
        var closings = forms.map { Closings($0.closing) }
        var endOfComment = Closings(Array("endcomment".utf8))
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "<"),
                let number = forms.firstIndex(where: { bytes[index...].starts(with: $0.opening) })
            else {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                continue
            }
            let form = forms[number]
            let start = index + form.opening.count
            guard let close = closings[number].first(in: bytes, from: start),
                !isOpenedAgain(form, bytes[start..<close])
            else {
                index += 1
                continue
            }
            var end = close + form.closing.count
            if opensComment(bytes[start..<close]), let word = endOfComment.first(in: bytes, from: end) {
                end = bytes[word...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? end
            }
            for at in index..<end where bytes[at] != UInt8(ascii: "\n") { masked[at] = form.filler }
            index = end
        }
        return masked
    }

    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { first, second in
            first == UInt8(ascii: "{")
                ? second == UInt8(ascii: "{") || second == UInt8(ascii: "%") || second == UInt8(ascii: "#")
                : first == UInt8(ascii: "<") && (second == UInt8(ascii: "!") || second == UInt8(ascii: "%"))
        }
    }

    /// Whether the same form begins again before it ends, so that the first was never closed. A string may contain it.
    private static func isOpenedAgain(_ form: Form, _ inner: ArraySlice<UInt8>) -> Bool {
        guard form.opening[0] == UInt8(ascii: "{") else { return false }
        let opening = form.opening.prefix(2)
        var quote: UInt8?
        var index = inner.startIndex
        while index < inner.endIndex {
            let byte = inner[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if inner[index...].starts(with: opening) {
                return true
            }
            index += 1
        }
        return false
    }

    /// `{% comment %}`: the text up to `{% endcomment %}` is not shown.
    private static func opensComment(_ inner: ArraySlice<UInt8>) -> Bool {
        inner.drop { $0 == UInt8(ascii: "-") || $0.isBlank }.prefix { (0x61...0x7A).contains($0) }.elementsEqual("comment".utf8)
    }

    /// The next closing mark of a form; the result is remembered, so that many openings cost one search.
    private struct Closings {
        private let closing: [UInt8]
        private var next: Int?
        private var isExhausted = false

        init(_ closing: [UInt8]) { self.closing = closing }

        mutating func first(in bytes: [UInt8], from start: Int) -> Int? {
            if isExhausted { return nil }
            if let next, next >= start { return next }
            var index = start
            while let found = bytes[index...].firstIndex(of: closing[0]) {
                if bytes[found...].starts(with: closing) {
                    next = found
                    return found
                }
                index = found + 1
            }
            isExhausted = true
            return nil
        }
    }
}
