/// A destination in Markdown: of `[words](there)`, `![picture](there)`, `[name]: there`, or of `href` and `src` in HTML.
package struct MarkdownLink: Hashable {
    package let isImage: Bool
    package let destination: String
    /// The bytes of the destination.
    package let range: Range<Int>

    /// A link in Markdown has a bracket, one in HTML an attribute.
    package static func mayStand(in body: ArraySlice<UInt8>) -> Bool {
        body.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "=") }
    }

    /// The destinations in Markdown from which code was removed. One that a template makes cannot be followed and is left out.
    ///
    /// Rule set 1 read templates as text, so what it did not take for a link is not one under it.
    package static func all(in withoutCode: [UInt8], _ rules: RuleSet = .current) -> [MarkdownLink] {
        guard mayStand(in: withoutCode[...]) else { return [] }
        let bytes = TemplateSyntax.masked(withoutCode)
        let links = found(in: bytes).filter { !bytes[$0.range].contains(TemplateSyntax.filler) }
        guard rules == .one, bytes != withoutCode else { return links }
        let before = Set(found(in: withoutCode).map(\.range))
        return links.filter { before.contains($0.range) }
    }

    private static func found(in bytes: [UInt8]) -> [MarkdownLink] {
        var links: [MarkdownLink] = []
        var tag: Int?
        var brackets: [Int] = []
        var ends = Ends(bytes)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\n") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"): brackets = []
            case UInt8(ascii: "["): if brackets.count < 100 { brackets.append(index) }
            case UInt8(ascii: "]"):
                guard let open = brackets.popLast(), index + 1 < bytes.count else { break }
                let isReference = bytes[index + 1] == UInt8(ascii: ":") && isAtLineStart(bytes, open)
                guard bytes[index + 1] == UInt8(ascii: "(") || isReference else { break }
                let isImage = open > 0 && bytes[open - 1] == UInt8(ascii: "!")
                if let range = destination(bytes, from: index + 2, isInBrackets: !isReference, &ends) {
                    if !isFootnote(bytes, open) { links.append(MarkdownLink(bytes, range, isImage: isImage && !isReference)) }
                    // What is a destination holds no other link, and is read once.
                    index = max(index, range.upperBound - 1)
                }
            case UInt8(ascii: "="):
                if let tag, let found = attribute(bytes, at: index, ofTag: tag, &ends) { links.append(found) }
            case UInt8(ascii: "<"): tag = index
            default: break
            }
            index += 1
        }
        return links
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>, isImage: Bool) {
        self.isImage = isImage
        self.range = range
        destination = String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether at most three blanks precede a byte on its line.
    private static func isAtLineStart(_ bytes: [UInt8], _ offset: Int) -> Bool {
        let before = bytes[..<offset].suffix(4)
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
        return (start > before.startIndex || offset < 4) && before[start...].allSatisfy(\.isBlank)
    }

    private static func isFootnote(_ bytes: [UInt8], _ open: Int) -> Bool {
        open + 1 < bytes.count && bytes[open + 1] == UInt8(ascii: "^")
    }

    /// Finds the next byte of a kind and remembers it, so that many openers cost one search.
    private struct Ends {
        private let bytes: [UInt8]
        private var found: [UInt8: Int] = [:]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        /// The first such byte at or after `start`; nil where it is farther away than the longest destination.
        mutating func next(_ byte: UInt8, from start: Int) -> Int? {
            if found[byte].map({ $0 < start }) ?? true {
                found[byte] = start < bytes.count ? bytes[start...].firstIndex(of: byte) ?? .max : .max
            }
            return found[byte].flatMap { $0 - start < 2_000 ? $0 : nil }
        }
    }

    private static func destination(
        _ bytes: [UInt8], from begin: Int, isInBrackets: Bool, _ ends: inout Ends
    ) -> Range<Int>? {
        var start = begin
        while start < bytes.count, bytes[start].isBlank || bytes[start] == UInt8(ascii: "\n") { start += 1 }
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "<") {
            guard let end = ends.next(UInt8(ascii: ">"), from: start) else { return nil }
            return end < ends.next(UInt8(ascii: "\n"), from: start) ?? .max ? start + 1..<end : nil
        }
        var depth = 0
        var end = start
        loop: while end < bytes.count, end - start < 2_000 {
            switch bytes[end] {
            case 0...0x20: break loop
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0, isInBrackets { break loop }
                depth -= 1
            default: break
            }
            end += 1
        }
        return start < end ? start..<min(end, bytes.count) : nil
    }

    /// `src="…"` or `href="…"` of the HTML tag that began last. Only an `<img>` counts as a picture.
    private static func attribute(_ bytes: [UInt8], at equals: Int, ofTag tag: Int, _ ends: inout Ends) -> MarkdownLink? {
        let isSource = bytes[..<equals].suffix(4).elementsEqual(" src".utf8)
        guard isSource || bytes[..<equals].suffix(5).elementsEqual(" href".utf8), equals + 1 < bytes.count else { return nil }
        let quote = bytes[equals + 1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        guard let end = ends.next(quote, from: equals + 2) else { return nil }
        let element = bytes[(tag + 1)...].prefix(20).prefix { (0x61...0x7A).contains($0 | 0x20) }
        guard !element.isEmpty else { return nil }
        let isImage = isSource && element.map { $0 | 0x20 }.elementsEqual("img".utf8)
        return MarkdownLink(bytes, equals + 2..<end, isImage: isImage)
    }
}
